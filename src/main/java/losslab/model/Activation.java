package losslab.model;

/**
 * What a layer does to its sums z, row by row: a = f(z).
 *
 * <p>Arrays are row-major, {@code rows × cols}, one example per row.
 */
public interface Activation {
    /** As it is written in the REPL: {@code relu()}, {@code leakyRelu(0.01)}. */
    String name();

    /** a = f(z); a and z may be the same array. */
    void forward(int rows, int cols, float[] z, float[] a);

    /** In place: d, which holds ∂L/∂a, becomes ∂L/∂z. */
    void backward(int rows, int cols, float[] z, float[] a, float[] d);

    /** f of one row, in the arithmetic of the engines. */
    default double[] of(double... z) {
        float[] row = new float[z.length];
        for (int i = 0; i < z.length; i++) {
            row[i] = (float) z[i];
        }
        forward(1, z.length, row, row);
        double[] a = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            a[i] = row[i];
        }
        return a;
    }
}
