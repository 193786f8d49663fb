package losslab.engine.dl4j;

import java.util.Arrays;
import losslab.math.Matrix;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The training set and the batch at hand, as ND4J's arrays that are reused from step to step. */
final class Batches {
    private final Matrix x;
    private final Matrix y;
    private int[] loaded = new int[0];
    private float[] gatheredX = new float[0];
    private float[] gatheredY = new float[0];
    private INDArray inputs;
    private INDArray targets;

    Batches(Matrix x, Matrix y) {
        this.x = x;
        this.y = y;
        resize(1);
    }

    /**
     * Makes the examples {@code order[from] … order[to − 1]} the batch, unless they are already.
     */
    void load(int[] order, int from, int to) {
        int rows = to - from;
        if (rows == loaded.length && Arrays.equals(order, from, to, loaded, 0, rows)) {
            return;
        }
        if (rows != inputs.size(0)) {
            resize(rows);
        }
        loaded = Arrays.copyOfRange(order, from, to);
        gather(x, gatheredX);
        gather(y, gatheredY);
        Floats.write(gatheredX, inputs);
        Floats.write(gatheredY, targets);
    }

    INDArray inputs() {
        return inputs;
    }

    INDArray targets() {
        return targets;
    }

    private void gather(Matrix from, float[] to) {
        int cols = from.cols();
        for (int i = 0; i < loaded.length; i++) {
            System.arraycopy(from.shared(), loaded[i] * cols, to, i * cols, cols);
        }
    }

    private void resize(int rows) {
        gatheredX = new float[rows * x.cols()];
        gatheredY = new float[rows * y.cols()];
        inputs = Floats.empty(rows, x.cols());
        targets = Floats.empty(rows, y.cols());
    }
}
