package losslab.engine.dl4j;

import org.deeplearning4j.nn.api.MaskState;
import org.deeplearning4j.nn.conf.InputPreProcessor;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * Rows that hold pictures with the channels innermost (y, x, channel) become Deeplearning4j's
 * arrays (example, channel, y, x). Its own preprocessor expects rows ordered (channel, y, x).
 */
public final class ChannelsLast implements InputPreProcessor {
    private static final long serialVersionUID = 1L;

    private final int height;
    private final int width;
    private final int channels;

    public ChannelsLast(
            @JsonProperty("height") int height,
            @JsonProperty("width") int width,
            @JsonProperty("channels") int channels) {
        this.height = height;
        this.width = width;
        this.channels = channels;
    }

    public int getHeight() {
        return height;
    }

    public int getWidth() {
        return width;
    }

    public int getChannels() {
        return channels;
    }

    @Override
    public INDArray preProcess(INDArray rows, int batch, LayerWorkspaceMgr workspaces) {
        if (rows.rank() != 2) {
            return rows;
        }
        INDArray pictures = rows.dup('c').reshape('c', rows.size(0), height, width, channels);
        return workspaces.dup(ArrayType.ACTIVATIONS, pictures.permute(0, 3, 1, 2), 'c');
    }

    @Override
    public INDArray backprop(INDArray pictures, int batch, LayerWorkspaceMgr workspaces) {
        INDArray last =
                workspaces.dup(ArrayType.ACTIVATION_GRAD, pictures.permute(0, 2, 3, 1), 'c');
        return last.reshape('c', pictures.size(0), (long) height * width * channels);
    }

    @Override
    public InputPreProcessor clone() {
        return new ChannelsLast(height, width, channels);
    }

    @Override
    public InputType getOutputType(InputType rows) {
        return InputType.convolutional(height, width, channels);
    }

    @Override
    public Pair<INDArray, MaskState> feedForwardMaskArray(
            INDArray mask, MaskState state, int batch) {
        return new Pair<>(mask, state);
    }
}
