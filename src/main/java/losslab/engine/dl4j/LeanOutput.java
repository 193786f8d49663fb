package losslab.engine.dl4j;

import static org.deeplearning4j.nn.params.DefaultParamInitializer.BIAS_KEY;
import static org.deeplearning4j.nn.params.DefaultParamInitializer.WEIGHT_KEY;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.layers.OutputLayer;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Deeplearning4j's output layer without what a step does in vain: its own one computes the outputs
 * a second time for the score, which the gradient has brought along.
 */
final class LeanOutput extends OutputLayer {
    private static final long serialVersionUID = 1L;

    private final transient LossAdapter loss;

    LeanOutput(NeuralNetConfiguration conf, LossAdapter loss) {
        super(conf, DataType.FLOAT);
        this.loss = loss;
    }

    @Override
    protected Pair<INDArray, INDArray> preOutputWithPreNorm(
            boolean training, boolean again, LayerWorkspaceMgr workspaces) {
        applyDropOutIfNecessary(training, workspaces);
        INDArray b = hasBias() ? getParam(BIAS_KEY) : Nd4j.empty(DataType.FLOAT);
        INDArray z = LeanDense.sums(input, getParam(WEIGHT_KEY), b, workspaces);
        return new Pair<>(z, z);
    }

    /** That of the batch whose gradient was asked for last. */
    @Override
    public double computeScore(double penalty, boolean training, LayerWorkspaceMgr workspaces) {
        score = loss.mean();
        return score;
    }
}
