package losslab.engine.dl4j;

import losslab.loss.Batch;
import losslab.loss.Loss;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.lossfunctions.ILossFunction;

/**
 * Our loss as one of Deeplearning4j's, for an output layer with the identity as activation: what
 * comes in is the raw output z. Gradients are those of the batch's mean, so the network must be
 * told not to divide by the batch size ({@code miniBatch(false)}).
 */
final class LossAdapter implements ILossFunction {
    private static final long serialVersionUID = 1L;

    private final transient Loss loss;
    private transient Batch batch = new Batch(0, new float[0], new float[0], new float[0]);
    private transient double sum;

    LossAdapter(Loss loss) {
        this.loss = loss;
    }

    /** The mean loss of the batch whose gradient was asked for last. */
    double mean() {
        return sum / batch.rows;
    }

    @Override
    public INDArray computeGradient(INDArray y, INDArray z, IActivation identity, INDArray mask) {
        load(y, z);
        sum = loss.batch(batch);
        return Floats.of(batch.dz, z.shape());
    }

    @Override
    public double computeScore(
            INDArray y, INDArray z, IActivation identity, INDArray mask, boolean average) {
        load(y, z);
        sum = loss.batch(batch);
        return average ? mean() : sum;
    }

    @Override
    public INDArray computeScoreArray(INDArray y, INDArray z, IActivation identity, INDArray mask) {
        load(y, z);
        float[] scores = new float[batch.rows];
        for (int i = 0; i < scores.length; i++) {
            Batch single = new Batch(batch.outputs, row(batch.y, i), row(batch.z, i), new float[0]);
            single.rows = 1;
            scores[i] = (float) loss.batch(single);
        }
        return Floats.of(scores, scores.length, 1);
    }

    @Override
    public Pair<Double, INDArray> computeGradientAndScore(
            INDArray y, INDArray z, IActivation identity, INDArray mask, boolean average) {
        INDArray gradient = computeGradient(y, z, identity, mask);
        return new Pair<>(computeScore(y, z, identity, mask, average), gradient);
    }

    @Override
    public String name() {
        return loss.name();
    }

    private void load(INDArray y, INDArray z) {
        int rows = (int) z.size(0);
        int outputs = (int) z.size(1);
        int n = rows * outputs;
        if (batch.z.length != n || batch.outputs != outputs) {
            batch = new Batch(outputs, new float[n], new float[n], new float[n]);
        }
        batch.rows = rows;
        batch.scale = 1f / rows;
        Floats.read(y, batch.y);
        Floats.read(z, batch.z);
    }

    private float[] row(float[] from, int i) {
        return java.util.Arrays.copyOfRange(from, i * batch.outputs, (i + 1) * batch.outputs);
    }
}
