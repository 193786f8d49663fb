package losslab.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One weight, w = 1, gradients 2 and then 1, by hand. */
class OptimizerTest {
    static Stream<Arguments> twoSteps() {
        return Stream.of(
                // 1 − .1·2 = .8; .8 − .1·1 = .7
                row(new Sgd(0.1, 0, false), 0.8, 0.7),
                // v = 2, w = .8; v = .9·2 + 1 = 2.8, w = .8 − .28
                row(new Sgd(0.1, 0.9, false), 0.8, 0.52),
                // v = 2: 1 − .1(2 + 1.8) = .62; v = 2.8: .62 − .1(1 + 2.52)
                row(new Sgd(0.1, 0.9, true), 0.62, 0.268),
                // s = 4: 1 − .1·2/2 = .9; s = 5: .9 − .1/√5
                row(new AdaGrad(0.1, 1e-8), 0.9, 0.8552786),
                // s = .4: 1 − .1·2/√.4; s = .46: − .1/√.46
                row(new RmsProp(0.1, 0.9, 1e-8), 0.6837722, 0.5363303),
                // m̂ = 2, v̂ = 4: 1 − .1; m̂ = .28/.19, v̂ = .004996/.001999
                row(Adam.adam(0.1), 0.9, 0.8067820),
                // first w·(1 − .1·.5) = .95, then as Adam
                row(Adam.adam(0.1).decay(0.5), 0.85, 0.7142821),
                // the largest v is the newest here: as Adam
                row(Adam.adam(0.1).variant(Adam.Variant.AMSGRAD), 0.9, 0.8067820),
                // m = .2: (.9·.2/.19 + .1·2/.1)/2; m = .28: (.9·.28/.271 + .1/.19)/1.5809 …
                row(Adam.adam(0.1).variant(Adam.Variant.NADAM), 0.8526316, 0.7605193),
                // s = .2: √1e-6/√.200001·2 = .0044721; w = 1 − that, and so on
                row(new AdaDelta(1, 0.95, 1e-6), 0.9955279, 0.9926411));
    }

    @ParameterizedTest
    @MethodSource("twoSteps")
    void twoStepsByHand(Optimizer optimizer, double afterOne, double afterTwo) {
        float[] w = {1};
        float[][] memory = new float[optimizer.slots()][1];
        float rate = (float) optimizer.learningRate();
        optimizer.update(w, new float[] {2}, memory, 0, 1, 1, rate);
        assertEquals(afterOne, w[0], 2e-6, optimizer.name());
        optimizer.update(w, new float[] {1}, memory, 0, 1, 2, rate);
        assertEquals(afterTwo, w[0], 2e-6, optimizer.name());
    }

    @ParameterizedTest
    @MethodSource("twoSteps")
    void everyOptimizerDescendsAParabola(Optimizer optimizer, double one, double two) {
        float[] w = {1};
        float[][] memory = new float[optimizer.slots()][1];
        for (int t = 1; t <= 500; t++) {
            float[] g = {2 * w[0]};
            optimizer.update(w, g, memory, 0, 1, t, (float) optimizer.learningRate() / 2);
        }
        assertTrue(Math.abs(w[0]) < 0.9, optimizer.name() + " is at " + w[0]);
    }

    @ParameterizedTest
    @MethodSource("twoSteps")
    void onlyTheGivenWeightsMove(Optimizer optimizer, double one, double two) {
        float[] w = {1, 1, 1};
        float[][] memory = new float[optimizer.slots()][3];
        optimizer.update(w, new float[] {2, 2, 2}, memory, 1, 2, 1, 0.1f);
        assertEquals(1, w[0]);
        assertTrue(w[1] < 1);
        assertEquals(1, w[2]);
    }

    @Test
    void amsgradRemembersTheLargestSecondMoment() {
        Optimizer plain = Adam.adam(0.1);
        Optimizer ams = Adam.adam(0.1).variant(Adam.Variant.AMSGRAD);
        float[] w1 = {1};
        float[] w2 = {1};
        float[][] m1 = new float[2][1];
        float[][] m2 = new float[3][1];
        for (int t = 1; t <= 2000; t++) {
            float[] g = {t == 1 ? 100f : 0.01f};
            plain.update(w1, g.clone(), m1, 0, 1, t, 0.1f);
            ams.update(w2, g.clone(), m2, 0, 1, t, 0.1f);
        }
        assertTrue(m2[2][0] > 2 * m1[1][0], "largest " + m2[2][0] + ", newest " + m1[1][0]);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1, 0", "1, 0.95, 1, 0.5", "10, 0.598737, 0.1, 1", "20, 0.358486, 0.01, 1"})
    void decaysAndWarmup(double epoch, double exponential, double steps, double warmup) {
        assertEquals(
                StrictMath.pow(100, epoch / 20),
                new Schedule.RangeTest(100).factor(epoch, 20),
                1e-9);
        assertEquals(exponential, new Schedule.ExponentialDecay(0.95).factor(epoch, 20), 1e-6);
        assertEquals(steps, new Schedule.StepDecay(10, 0.1).factor(epoch, 20), 1e-12);
        assertEquals(warmup, new Schedule.Warmup(2).factor(epoch, 20), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0.993844", "10, 0.5", "20, 0"})
    void theCosineGoesFromOneToItsFloor(double epoch, double factor) {
        assertEquals(factor, new Schedule.Cosine(0).factor(epoch, 20), 1e-6);
        assertEquals(0.1 + 0.9 * factor, new Schedule.Cosine(0.1).factor(epoch, 20), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.04", "6, 1", "20, 0.0001", "3, 0.52", "13, 0.50005"})
    void oneCycleRisesAndFalls(double epoch, double factor) {
        assertEquals(factor, new Schedule.OneCycle(0.3).factor(epoch, 20), 1e-9);
    }

    @Test
    void aRateOfZeroIsRefused() {
        assertEquals(
                "lr must be > 0, got 0; try sgd(0.1)",
                assertThrows(IllegalArgumentException.class, () -> new Sgd(0, 0, false))
                        .getMessage());
    }

    private static Arguments row(Optimizer optimizer, double one, double two) {
        return Arguments.of(optimizer, one, two);
    }
}
