package losslab.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import losslab.base.Option;
import losslab.data.Dataset;
import losslab.data.Digits;
import losslab.data.Moons;
import losslab.data.SigmoidCurve;
import losslab.loss.Bce;
import losslab.loss.Cce;
import losslab.loss.Focal;
import losslab.loss.Mse;
import losslab.model.Init;
import losslab.model.Mlp;
import losslab.optim.AdaDelta;
import losslab.optim.Adam;
import losslab.optim.Sgd;
import losslab.run.Experiment;
import losslab.run.Setting;
import losslab.study.sweep.Grid;
import losslab.study.sweep.Measure;
import losslab.study.sweep.Parameter;
import losslab.study.sweep.Sweep;
import losslab.study.sweep.SweepResult;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LearningRatesTest {
    private static final Option SGD = new Sgd(0.1, 0, false);

    private static Experiment moons(Option... options) {
        return Experiment.of(Moons.moons(), Mlp.mlp(16), new Bce(), options);
    }

    @Test
    void theRateRisesInEqualRatiosAndTheLossIsThatOfTheBatch() {
        LearningRates found = LearningRates.of(moons());
        assertEquals(300, found.rates().length);
        assertEquals(1e-6, found.rates()[0], 1e-18);
        assertEquals(10 * Math.pow(1e7, -1 / 300.0), found.rates()[299], 1e-6);
        assertEquals(
                found.rates()[1] / found.rates()[0], found.rates()[299] / found.rates()[298], 1e-9);
        // far too small a rate changes nothing: the first batches are those of any run
        double[] first =
                Arrays.copyOf(
                        moons(new Sgd(1e-6, 0, false), Setting.EPOCHS.to(1)).run().batchLoss(), 5);
        assertArrayEquals(first, Arrays.copyOf(found.loss(), 5), 1e-4);
    }

    /** loss = |log10 rate + 2| + 1: lowest at 0.01, the steepest descent anywhere before. */
    @Test
    void theSuggestionLiesHalfwayBetweenSteepestAndLowest() {
        double[] rates =
                IntStream.range(0, 301).mapToDouble(t -> 1e-6 * Math.pow(10, t / 50.0)).toArray();
        double[] curve = new double[301];
        for (int t = 0; t <= 300; t++) { // flat at 3, then down to 1 from t = 100 to 200, then up
            curve[t] =
                    t < 100
                            ? 3
                            : t < 200
                                    ? 2 + Math.cos(Math.PI * (t - 100) / 100.0)
                                    : 1 + (t - 200) / 20.0;
        }
        LearningRates found = new LearningRates(moons(), rates, curve, curve);
        assertEquals(200, found.lowest());
        assertEquals(150, found.steepest()); // half a cosine is steepest in its middle
        assertEquals(3.2e-3, found.suggestion(), 1e-9); // 10^(−6 + 175/50) = 0.00316
        assertEquals("adam(0.0032)", found.applied().get(Setting.OPTIMIZER).name());
        assertTrue(found.toString().contains("suggestion: adam(0.0032)"), found.toString());
    }

    @Test
    void aLossThatNeverFallsHasNoSuggestion() {
        Init zero = Init.of(Init.Kind.CONSTANT, 0);
        Experiment stuck = Experiment.of(Moons.moons(), Mlp.mlp(4, 4).init(zero), new Bce(), SGD);
        LearningRates found = LearningRates.of(stuck);
        if (found.falls()) { // whatever noise the batches have, the gain is nil
            assertTrue(found.smoothed()[found.lowest()] > 0.6);
        }
        double[] up = IntStream.range(0, 300).mapToDouble(t -> 1 + t).toArray();
        LearningRates rising = new LearningRates(moons(), up, up, up);
        assertFalse(rising.falls());
        assertTrue(
                assertThrows(IllegalArgumentException.class, rising::suggestion)
                        .getMessage()
                        .contains("try"));
        assertTrue(rising.toString().contains("falls at no learning rate"));
        Experiment none = moons(new AdaDelta(1, 0.95, 1e-6));
        assertThrows(IllegalArgumentException.class, () -> LearningRates.of(none));
    }

    @Test
    void anExplosionEndsTheTestButNotTheAnswer() {
        Experiment curve =
                Experiment.of(
                        SigmoidCurve.sigmoidCurve(),
                        Mlp.mlp(64),
                        new Mse(),
                        SGD,
                        Setting.BATCH.to(0));
        LearningRates found = LearningRates.of(curve);
        assertEquals(found.rates().length, found.loss().length);
        assertTrue(found.suggestion() > 1e-3 && found.suggestion() < 1, "" + found.suggestion());
    }

    static List<Arguments> experiments() {
        Dataset digits = Digits.digits().take(2000);
        Option five = Setting.EPOCHS.to(5);
        return List.of(
                Arguments.of(moons()),
                Arguments.of(moons(SGD)),
                Arguments.of(moons(SGD, Setting.BATCH.to(0), Setting.EPOCHS.to(200))),
                Arguments.of(Experiment.of(digits, Mlp.mlp(64), new Cce(), five)),
                Arguments.of(Experiment.of(digits, Mlp.mlp(64), new Cce(), five, SGD)),
                Arguments.of(
                        Experiment.of(
                                digits,
                                Mlp.mlp(64),
                                new Cce(),
                                Setting.BATCH.to(4),
                                Setting.EPOCHS.to(2))),
                Arguments.of(
                        Experiment.of(digits, Mlp.mlp(32, 32, 32), new Focal(2, List.of()), five)),
                Arguments.of(
                        Experiment.of(
                                SigmoidCurve.sigmoidCurve(),
                                Mlp.mlp(64),
                                new Mse(),
                                SGD,
                                Setting.EPOCHS.to(20))),
                Arguments.of(
                        Experiment.of(
                                SigmoidCurve.sigmoidCurve(),
                                Mlp.mlp(64),
                                new Mse(),
                                Adam.adam(1e-3),
                                Setting.EPOCHS.to(20))));
    }

    /** Held against what it replaces: eleven rates tried one by one. */
    @Tag("slow")
    @ParameterizedTest
    @MethodSource("experiments")
    void theSuggestionIsNearlyAsGoodAsTheBestOfAGrid(Experiment experiment) {
        for (long seed = 1; seed <= 3; seed++) {
            Experiment seeded = experiment.with(Setting.SEED.to(seed));
            double rate = LearningRates.of(seeded).suggestion();
            double[] tried = {rate, 1e-5, 1e-4, 3e-4, 1e-3, 3e-3, 1e-2, 3e-2, 0.1, 0.3, 1, 3};
            SweepResult result = Sweep.of(seeded, Grid.of(Parameter.lr(tried)), r -> {}, List.of());
            double best = result.best().mean(Measure.VALIDATION);
            double suggested = result.where("lr", rate).rows().get(0).mean(Measure.VALIDATION);
            assertTrue(suggested >= best - 0.1, suggested + " at " + rate + ", best " + best);
        }
    }
}
