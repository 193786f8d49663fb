package losslab.loss;

import java.util.Arrays;

/**
 * A batch in the engines' arrays, reused from step to step: targets y and raw outputs z, {@code
 * rows × outputs}, row-major, and room for the gradient.
 */
public final class Batch {
    public int rows;
    public final int outputs;
    public final float[] y;
    public final float[] z;

    /** Receives {@code scale} · ∂L/∂z; empty when only the value is wanted. */
    public final float[] dz;

    /** What every gradient is multiplied by: 1/rows for the mean. */
    public float scale;

    /** The weight of an example's loss. */
    @FunctionalInterface
    interface RowWeight {
        float of(int row);
    }

    public Batch(int outputs, float[] y, float[] z, float[] dz) {
        this.outputs = outputs;
        this.y = y;
        this.z = z;
        this.dz = dz;
    }

    public boolean wantsGradient() {
        return dz.length > 0;
    }

    /** Room for one number per output: the gradient's own array where it will be written over. */
    float[] room() {
        return wantsGradient() ? dz : new float[rows * outputs];
    }

    /** The same rows with other targets and outputs; the gradient goes to the same place. */
    Batch with(float[] otherY, float[] otherZ) {
        Batch other = new Batch(outputs, otherY, otherZ, dz);
        other.rows = rows;
        other.scale = scale;
        return other;
    }

    /** Example by example through the plain methods. */
    public double oneByOne(Loss loss) {
        double sum = 0;
        for (int i = 0; i < rows; i++) {
            try {
                sum += one(loss, i);
            } catch (LossFailure failure) {
                throw failure.inRow(i);
            }
        }
        return sum;
    }

    private double one(Loss loss, int i) {
        double[] yi = row(y, i);
        double[] zi = row(z, i);
        double value = loss.value(yi, zi);
        if (wantsGradient()) {
            double[] gradient = loss.gradient(yi, zi);
            for (int j = 0; j < outputs; j++) {
                dz[i * outputs + j] = (float) (scale * gradient[j]);
            }
        }
        return value;
    }

    /** Example by example through the loss's own batch method, each with its weight. */
    double rowByRow(Loss loss, RowWeight weight) {
        float[] own = new float[wantsGradient() ? outputs : 0];
        Batch single = new Batch(outputs, new float[outputs], new float[outputs], own);
        single.rows = 1;
        double sum = 0;
        for (int i = 0; i < rows; i++) {
            System.arraycopy(y, i * outputs, single.y, 0, outputs);
            System.arraycopy(z, i * outputs, single.z, 0, outputs);
            float w = weight.of(i);
            single.scale = scale * w;
            try {
                sum += w * loss.batch(single);
            } catch (LossFailure failure) {
                throw failure.inRow(i);
            }
            if (wantsGradient()) {
                System.arraycopy(own, 0, dz, i * outputs, outputs);
            }
        }
        return sum;
    }

    private double[] row(float[] from, int i) {
        double[] row = new double[outputs];
        Arrays.setAll(row, j -> from[i * outputs + j]);
        return row;
    }
}
