package losslab.run;

import losslab.base.Task;
import losslab.loss.Batch;
import losslab.loss.Loss;
import losslab.math.Matrix;
import losslab.model.Activation;

/** A loss of identity link applied to activated outputs: L(y, a(z)), the chain rule included. */
record ActivatedLoss(Loss loss, Activation output) implements Loss {
    @Override
    public String name() {
        return loss.name();
    }

    @Override
    public double threshold() {
        return loss.threshold();
    }

    @Override
    public void check(Task task, int outputs) {
        loss.check(task, outputs);
    }

    @Override
    public void checkTargets(Matrix y) {
        loss.checkTargets(y);
    }

    @Override
    public double value(double[] y, double[] z) {
        return loss.value(y, output.of(z));
    }

    @Override
    public double[] gradient(double[] y, double[] z) {
        int n = z.length;
        double[] da = loss.gradient(y, output.of(z));
        float[] before = floats(z);
        float[] a = new float[n];
        float[] d = floats(da);
        output.forward(1, n, before, a);
        output.backward(1, n, before, a, d);
        double[] dz = new double[n];
        for (int j = 0; j < n; j++) {
            dz[j] = d[j];
        }
        return dz;
    }

    @Override
    public double batch(Batch b) {
        float[] a = new float[b.rows * b.outputs];
        output.forward(b.rows, b.outputs, b.z, a);
        Batch activated = new Batch(b.outputs, b.y, a, b.dz);
        activated.rows = b.rows;
        activated.scale = b.scale;
        double sum = loss.batch(activated);
        if (b.wantsGradient()) {
            output.backward(b.rows, b.outputs, b.z, a, b.dz);
        }
        return sum;
    }

    private static float[] floats(double[] from) {
        float[] to = new float[from.length];
        for (int j = 0; j < to.length; j++) {
            to[j] = (float) from[j];
        }
        return to;
    }
}
