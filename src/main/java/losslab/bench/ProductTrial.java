package losslab.bench;

import losslab.math.Kernels;

/**
 * The matrix products of a step and nothing else, on the kernels of {@code fused}: A·B forward,
 * Aᵀ·B for the weights, A·B again for the inputs of all layers but the first.
 */
final class ProductTrial implements Trial {
    private final Kernels kernels = Kernels.best();

    @Override
    public double seconds(Job job, int steps) {
        int n = job.rows();
        int widest = job.widths().stream().mapToInt(Integer::intValue).max().orElseThrow();
        float[] x = filled(n * widest);
        float[] dz = filled(n * widest);
        float[] w = filled(largestLayer(job));
        float[] out = new float[Math.max(x.length, w.length)];
        long begin = System.nanoTime();
        for (int step = 0; step < steps; step++) {
            for (int l = 0; l < job.layers(); l++) {
                int in = job.widths().get(l);
                int outs = job.widths().get(l + 1);
                kernels.product(0, n, in, outs, x, 0, w, 0, out, 0);
                kernels.transposedProduct(0, in, n, in, outs, x, 0, dz, 0, out, 0);
                if (l > 0) {
                    kernels.product(0, n, outs, in, dz, 0, w, 0, out, 0);
                }
            }
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static int largestLayer(Job job) {
        int most = 0;
        for (int l = 0; l < job.layers(); l++) {
            most = Math.max(most, job.widths().get(l) * job.widths().get(l + 1));
        }
        return most;
    }

    /** Small numbers that differ; nothing is to overflow or to become denormal. */
    private static float[] filled(int n) {
        float[] x = new float[n];
        for (int i = 0; i < n; i++) {
            x[i] = (i % 17 - 8) / 16f;
        }
        return x;
    }
}
