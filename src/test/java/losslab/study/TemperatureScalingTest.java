package losslab.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import losslab.base.Task;
import losslab.data.Moons;
import losslab.data.SigmoidCurve;
import losslab.loss.Hinge;
import losslab.loss.Mse;
import losslab.math.Matrix;
import losslab.math.Rng;
import losslab.metric.Metrics;
import losslab.metric.Predictions;
import losslab.metric.Temperature;
import losslab.model.Mlp;
import losslab.pathology.Case;
import losslab.pathology.Pathologies;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.run.Watch;
import org.junit.jupiter.api.Test;

class TemperatureScalingTest {
    /** Labels drawn from σ(z), predictions σ(3z): exactly three times too sure. */
    @Test
    void findsHowManyTimesTooSureTheNetIs() {
        int n = 20_000;
        Rng rng = new Rng(3);
        float[] y = new float[n];
        float[] p = new float[n];
        for (int i = 0; i < n; i++) {
            double z = 2 * rng.nextGaussian();
            y[i] = rng.nextDouble() < 1 / (1 + Math.exp(-z)) ? 1 : 0;
            p[i] = (float) (1 / (1 + Math.exp(-3 * z)));
        }
        Predictions sure =
                new Predictions(
                        Task.BINARY, Matrix.of(n, 1, y), Matrix.of(n, 1, p), List.of("0", "1"));
        // the slope of a logistic regression on 20,000 examples: its standard error is about 0.02
        assertEquals(3, Temperature.fit(sure).value(), 0.15);
    }

    /** p ∝ p^(1/2): 0.9 and 0.1 become 3 : 1. */
    @Test
    void dividesTheLogits() {
        Predictions one =
                new Predictions(
                        Task.BINARY,
                        Matrix.of(1, 1, new float[] {1}),
                        Matrix.of(1, 1, new float[] {0.9f}),
                        List.of("0", "1"));
        assertEquals(0.75, new Temperature(2).of(one).p().get(0, 0), 1e-6);
    }

    @Test
    void curesConfidentMistakesWithoutMovingTheAccuracy() {
        Run run = Case.of(Pathologies.named("confident-mistakes").get(0)).sick().run();
        TemperatureScaling scaled = TemperatureScaling.of(run);
        assertTrue(scaled.temperature().value() > 2, scaled.toString());
        assertEquals(of("accuracy", scaled.before()), of("accuracy", scaled.after()));
        assertTrue(of("logloss", scaled.after()) < 0.7 * of("logloss", scaled.before()));
        assertTrue(of("ece", scaled.after()) < 0.5 * of("ece", scaled.before()));
    }

    @Test
    void whatIsNoProbabilitySaysSo() {
        for (Run run :
                new Run[] {
                    run(Experiment.of(Moons.moons(), Mlp.mlp(4), new Hinge(), once())),
                    run(Experiment.of(SigmoidCurve.sigmoidCurve(), Mlp.mlp(4), new Mse(), once()))
                }) {
            String message =
                    assertThrows(IllegalArgumentException.class, () -> TemperatureScaling.of(run))
                            .getMessage();
            assertTrue(message.contains("; try "), message);
        }
    }

    private static Setting.Chosen<Integer> once() {
        return Setting.EPOCHS.to(1);
    }

    private static Run run(Experiment experiment) {
        return experiment.with(Watch.QUIET).run();
    }

    private static double of(String metric, Predictions predictions) {
        return Metrics.named(metric).of(predictions);
    }
}
