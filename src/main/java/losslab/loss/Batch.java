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

    public Batch(int outputs, float[] y, float[] z, float[] dz) {
        this.outputs = outputs;
        this.y = y;
        this.z = z;
        this.dz = dz;
    }

    public boolean wantsGradient() {
        return dz.length > 0;
    }

    /** Example by example through the plain methods. */
    public double oneByOne(Loss loss) {
        double sum = 0;
        for (int i = 0; i < rows; i++) {
            double[] yi = row(y, i);
            double[] zi = row(z, i);
            sum += loss.value(yi, zi);
            if (wantsGradient()) {
                double[] gradient = loss.gradient(yi, zi);
                for (int j = 0; j < outputs; j++) {
                    dz[i * outputs + j] = (float) (scale * gradient[j]);
                }
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
