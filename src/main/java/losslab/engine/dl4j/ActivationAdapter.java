package losslab.engine.dl4j;

import losslab.model.Activation;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.BaseActivationFunction;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * An activation of ours, a student's for example, in a network of Deeplearning4j. In pictures every
 * pixel is a row and every channel a column. Cannot be written as JSON.
 */
final class ActivationAdapter extends BaseActivationFunction {
    private static final long serialVersionUID = 1L;

    private final transient Activation activation;

    ActivationAdapter(Activation activation) {
        this.activation = activation;
    }

    @Override
    public INDArray getActivation(INDArray in, boolean training) {
        INDArray rows = channelsLast(in);
        float[] z = Floats.of(rows);
        activation.forward(z.length / cols(rows), cols(rows), z, z);
        Floats.write(z, rows);
        return in;
    }

    @Override
    public Pair<INDArray, INDArray> backprop(INDArray in, INDArray epsilon) {
        assertShape(in, epsilon);
        INDArray rows = channelsLast(in);
        float[] z = Floats.of(rows);
        float[] d = Floats.of(channelsLast(epsilon));
        float[] a = new float[z.length];
        activation.forward(z.length / cols(rows), cols(rows), z, a);
        activation.backward(z.length / cols(rows), cols(rows), z, a, d);
        Floats.write(d, rows);
        return new Pair<>(in, null);
    }

    /** A view; pictures come as (example, channel, y, x). */
    private static INDArray channelsLast(INDArray array) {
        return array.rank() == 4 ? array.permute(0, 2, 3, 1) : array;
    }

    private static int cols(INDArray rows) {
        return (int) rows.size(rows.rank() - 1);
    }

    @Override
    public String toString() {
        return activation.name();
    }
}
