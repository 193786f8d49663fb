package losslab.math;

/** One number at a time; {@code out} may be an argument itself, at the same place. */
public interface Elementwise {
    /** x ← αx. */
    void scale(int n, float alpha, float[] x, int xAt);

    /** y ← αx + y, fused. */
    void axpy(int n, float alpha, float[] x, int xAt, float[] y, int yAt);

    /** out = xy. */
    void times(int n, float[] x, int xAt, float[] y, int yAt, float[] out, int outAt);

    /** out = max(x, 0); NaN stays NaN. */
    void relu(int n, float[] x, int xAt, float[] out, int outAt);

    /** out = g where x &gt; 0, otherwise 0; x may be the input or the output of {@link #relu}. */
    void reluGradient(int n, float[] x, int xAt, float[] g, int gAt, float[] out, int outAt);
}
