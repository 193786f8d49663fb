package losslab.signal;

import java.util.Arrays;
import losslab.data.Split;
import losslab.loss.Batch;
import losslab.loss.Link;
import losslab.loss.Loss;
import losslab.math.Matrix;
import losslab.run.Experiment;
import losslab.run.Run;

/**
 * What a loss is measured against: the loss of the best constant prediction, which knows the
 * training targets but looks at no input. ln K for the cross-entropy of K even classes, the
 * variance of the targets for the squared error. A net above it has learned nothing.
 */
public final class Baseline {
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final int HALVINGS = 60;
    private static final double LOGITS = 20; // a probability of 2e-9 is as good as none

    private final Loss loss;
    private final Matrix y;

    private Baseline(Loss loss, Matrix y) {
        this.loss = loss;
        this.y = y;
    }

    /** Over the training targets of the run. */
    public static double of(Run run) {
        return of(run.experiment());
    }

    /** Over the training targets of the experiment. */
    public static double of(Experiment experiment) {
        Split train = experiment.data().train();
        Baseline baseline = new Baseline(experiment.objective().loss(), train.y());
        return train.y().cols() == 1 ? baseline.atBestNumber() : baseline.at(baseline.shares());
    }

    /** Of one output, by golden-section search: every loss there is has a single minimum. */
    private double atBestNumber() {
        double[] targets = y.column(0);
        double low = Math.min(-LOGITS, Arrays.stream(targets).min().orElseThrow());
        double high = Math.max(LOGITS, Arrays.stream(targets).max().orElseThrow());
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < HALVINGS; i++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            double atLeft = at(left);
            double atRight = at(right);
            best = Math.min(best, Math.min(atLeft, atRight));
            if (atLeft < atRight) {
                high = right;
            } else {
                low = left;
            }
        }
        return best;
    }

    /** The mean target of each output, as a raw output. */
    private double[] shares() {
        double[] z = new double[y.cols()];
        for (int j = 0; j < z.length; j++) {
            double mean = Arrays.stream(y.column(j)).average().orElseThrow();
            z[j] = loss.link(z.length) == Link.SOFTMAX ? Math.max(-LOGITS, Math.log(mean)) : mean;
        }
        return z;
    }

    /** The mean loss when every example gets these raw outputs. */
    private double at(double... outputs) {
        float[] z = new float[y.rows() * y.cols()];
        for (int i = 0; i < z.length; i++) {
            z[i] = (float) outputs[i % outputs.length];
        }
        Batch batch = new Batch(y.cols(), y.shared(), z, new float[0]);
        batch.rows = y.rows();
        return loss.batch(batch) / y.rows();
    }
}
