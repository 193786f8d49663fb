package losslab.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import losslab.data.Blobs;
import losslab.data.Dataset;
import losslab.data.Moons;
import losslab.data.SigmoidCurve;
import losslab.loss.AsLogits;
import losslab.loss.Bce;
import losslab.loss.Cce;
import losslab.loss.Hinge;
import losslab.loss.Loss;
import losslab.loss.Mae;
import losslab.loss.Mse;
import losslab.model.Mlp;
import losslab.model.Sigmoid;
import losslab.run.Experiment;
import org.junit.jupiter.api.Test;

class BaselineTest {
    @Test
    void evenClassesCostTheLogarithmOfTheirNumber() {
        assertEquals(Math.log(4), of(Blobs.blobs(4), new Cce()), 1e-6);
        assertEquals(Math.log(2), of(Moons.moons(), new Bce()), 1e-6);
        // ln(e^¼ · 4) − ¼
        assertEquals(Math.log(4), of(Blobs.blobs(4), new AsLogits(new Cce())), 1e-6);
    }

    @Test
    void unevenClassesCostTheirEntropy() {
        // 600 of the others, 67 = 600 · .1 / .9 of the rare one
        Dataset rare = Blobs.blobs(4).rare(3, 0.1);
        double share = 67 / 667.0;
        double other = 200 / 667.0;
        assertEquals(
                -3 * other * Math.log(other) - share * Math.log(share), of(rare, new Cce()), 1e-6);
    }

    @Test
    void numbersCostTheirVarianceOrTheirDistanceFromTheMedian() {
        double[] y = SigmoidCurve.sigmoidCurve().train().y().column(0);
        Curve targets = Curve.of(y);
        double variance = Math.pow(targets.variation() * targets.mean(), 2);
        assertEquals(variance, of(SigmoidCurve.sigmoidCurve(), new Mse()), 1e-6);
        double median = targets.median();
        double distance =
                java.util.Arrays.stream(y).map(v -> Math.abs(v - median)).average().orElseThrow();
        assertEquals(distance, of(SigmoidCurve.sigmoidCurve(), new Mae()), 1e-6);
    }

    @Test
    void whatIsMinimisedIsMeasuredOutputActivationIncluded() {
        // squared error of 0/1 halves, through a sigmoid or not: ¼
        Mlp sigmoid = Mlp.mlp(4).output(new Sigmoid());
        assertEquals(0.25, Baseline.of(Experiment.of(Moons.moons(), sigmoid, new Mse())), 1e-6);
        assertEquals(0.25, of(Moons.moons(), new Mse()), 1e-6);
        // hinge: max(0, 1 − z) and max(0, 1 + z) in halves, 1 wherever |z| <= 1
        assertEquals(1, of(Moons.moons(), new Hinge()), 1e-6);
    }

    private static double of(Dataset data, Loss loss) {
        return Baseline.of(Experiment.of(data, Mlp.mlp(4), loss));
    }
}
