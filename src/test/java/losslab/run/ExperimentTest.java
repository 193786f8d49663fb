package losslab.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import losslab.base.Option;
import losslab.data.Blobs;
import losslab.data.Dataset;
import losslab.data.Moons;
import losslab.data.SigmoidCurve;
import losslab.loss.AsLogits;
import losslab.loss.Bce;
import losslab.loss.Cce;
import losslab.loss.Loss;
import losslab.loss.LossFailure;
import losslab.loss.Mae;
import losslab.loss.Mse;
import losslab.loss.StudentLoss;
import losslab.model.Mlp;
import losslab.model.Sigmoid;
import losslab.model.Softmax;
import losslab.optim.Adam;
import losslab.optim.Sgd;
import org.junit.jupiter.api.Test;

class ExperimentTest {
    private static final Dataset SMALL = Moons.moons().take(100);

    private static Experiment moons(Option... options) {
        return Experiment.of(SMALL, Mlp.mlp(8), new Bce(), options)
                .with(Watch.QUIET, Setting.EPOCHS.to(5))
                .with(options);
    }

    @Test
    void theSameExperimentGivesTheSameBits() {
        assertEquals(moons().run().fingerprint(), moons().run().fingerprint());
        assertNotEquals(
                moons().run().fingerprint(), moons(Setting.SEED.to(2L)).run().fingerprint());
    }

    @Test
    void anotherBatchSizeLeavesTheInitialWeightsAsTheyWere() {
        assertEquals(
                moons().initialNetwork().weights(),
                moons(Setting.BATCH.to(7)).initialNetwork().weights());
    }

    @Test
    void aPinnedDataSetDoesNotFollowTheSeed() {
        Experiment pinned = moons().on(SMALL.seed(5));
        assertEquals(pinned.data().train(), pinned.with(Setting.SEED.to(9L)).data().train());
        assertNotEquals(moons().data().train(), moons(Setting.SEED.to(9L)).data().train());
    }

    @Test
    void theDifferenceOfTwoExperimentsIsTheEdit() {
        Diff diff = moons().diff(moons(Setting.BATCH.to(8), Adam.adam(0.1)));
        assertEquals("optimizer: adam(0.001) → adam(0.1)\nbatch: 32 → 8", diff.toString());
        assertEquals("no difference", moons().diff(moons()).toString());
    }

    @Test
    void aSigmoidOutputWithBceIsNoDoubleSigmoid() {
        Run plain = moons().run();
        Run said = moons(Mlp.mlp(8).output(new Sigmoid())).run();
        assertEquals(plain.fingerprint(), said.fingerprint());
    }

    @Test
    void anOutputThatIsNotTheLinkIsRefusedOrApplied() {
        Mlp sigmoid = Mlp.mlp(8).output(new Sigmoid());
        IllegalArgumentException e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Experiment.of(Blobs.blobs(3), sigmoid, new Cce()));
        assertTrue(e.getMessage().contains("leave output() out"), e.getMessage());
        Objective squared = Experiment.of(SMALL, sigmoid, new Mse()).objective();
        // z = 0: a = 1/2, L = (1 − 1/2)², dL/dz = 2(1/2 − 1) · 1/4
        assertEquals(0.25, squared.loss().value(new double[] {1}, new double[] {0}), 1e-6);
        assertEquals(-0.25, squared.loss().gradient(new double[] {1}, new double[] {0})[0], 1e-6);
    }

    @Test
    void aBinaryLossOnThreeClassesIsRefusedBeforeTraining() {
        IllegalArgumentException e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Experiment.of(Blobs.blobs(3), Mlp.mlp(4), new Bce()));
        assertTrue(e.getMessage().contains("try cce()"), e.getMessage());
    }

    @Test
    void treatingProbabilitiesAsLogitsIsAllowedUnderItsName() {
        Loss twice = new AsLogits(new Cce());
        Mlp model = Mlp.mlp(4).output(new Softmax());
        Run run = Experiment.of(Blobs.blobs(3), model, twice, Watch.QUIET, Adam.adam(0.01)).run();
        // the best such a loss can be with three classes: p = (1, 0, 0), −ln(e / (e + 2)) = 0.551
        double last = run.trainLoss()[run.trainLoss().length - 1];
        assertTrue(last > 0.5514 && last < 1.0, "train loss " + last);
    }

    @Test
    void trainAndValidationLossAreFullPassesInEvaluationMode() {
        Run run = moons(Setting.BATCH.to(10)).run();
        Loss bce = new Bce();
        double sum = 0;
        var p = run.predictions(run.experiment().data().validation());
        for (int i = 0; i < p.size(); i++) {
            double probability = p.p().get(i, 0);
            double z = Math.log(probability / (1 - probability));
            sum += bce.value(p.y().row(i), new double[] {z});
        }
        double[] recorded = run.validationLoss();
        assertEquals(sum / p.size(), recorded[recorded.length - 1], 1e-5);
        assertEquals(5 * 10, run.batchLoss().length);
        double running = Arrays.stream(run.batchLoss()).skip(40).average().orElseThrow();
        assertEquals(running, run.runningLoss()[4], 1e-12);
    }

    @Test
    void aLongFullBatchRunIsRecordedAtAThousandPoints() {
        Run run = moons(Setting.BATCH.to(0), Setting.ITERATIONS.to(2500)).run();
        assertEquals(2500, run.batchLoss().length);
        assertTrue(run.epochs().size() <= 1001, run.epochs().size() + " points");
        Epoch last = run.epochs().get(run.epochs().size() - 1);
        assertEquals(2500, last.step());
        assertEquals(run.batchLoss()[2499], last.trainLoss());
    }

    @Test
    void divergenceIsDataAndEndsTheRun() {
        Run run =
                Experiment.of(
                                SigmoidCurve.sigmoidCurve(),
                                Mlp.mlp(16, 16),
                                new Mse(),
                                Watch.QUIET,
                                new Sgd(50, 0, false))
                        .run();
        Ending.Diverged end = assertInstanceOf(Ending.Diverged.class, run.ending());
        assertEquals(end.step(), run.batchLoss().length);
        assertTrue(run.toString().contains("diverged at step " + end.step()), run.toString());
    }

    @Test
    void earlyStoppingRestoresTheBestWeights() {
        Run run =
                Experiment.of(
                                Moons.moons().take(20).noise(0.5),
                                Mlp.mlp(64, 64),
                                new Bce(),
                                Watch.QUIET,
                                Adam.adam(0.02),
                                Setting.EPOCHS.to(200),
                                Setting.EARLY_STOPPING.to(5))
                        .run();
        Ending.EarlyStop stop = assertInstanceOf(Ending.EarlyStop.class, run.ending());
        double[] validation = run.validationLoss();
        double best = Arrays.stream(validation).min().orElseThrow();
        assertEquals(validation[stop.bestEpoch() - 1], best);
        assertEquals(stop.bestEpoch() + 5, validation.length);
        try (Learner learner = Engines.evaluator(run.experiment(), run.network())) {
            Evaluation again =
                    Evaluation.of(
                            learner,
                            run.experiment(),
                            run.experiment().data().validation(),
                            List.of());
            assertEquals(best, again.loss());
        }
    }

    @Test
    void aLambdaIsTheSameAsTheLibraryLossItSpells() {
        Loss mine = StudentLoss.of("mine", (y, p) -> (y - p) * (y - p), (y, p) -> 2 * (p - y));
        Experiment library =
                Experiment.of(SigmoidCurve.sigmoidCurve(), Mlp.mlp(8), new Mse(), Watch.QUIET);
        double[] expected = library.run().validationLoss();
        double[] actual = library.with(mine).run().validationLoss();
        assertEquals(expected[9], actual[9], 1e-5);
    }

    @Test
    void aLambdaThatGivesNaNIsNamed() {
        Loss mine = StudentLoss.of("mine", (y, p) -> Math.log(-1 - p * p));
        LossFailure e = assertThrows(LossFailure.class, () -> moons(mine).run());
        String pattern = "training example \\d+: the loss \"mine\" gave NaN for y = .*";
        assertTrue(e.getMessage().matches(pattern), e.getMessage());
    }

    @Test
    void aRunPrintsAtMostFifteenRows() {
        String text = moons(Setting.EPOCHS.to(40)).run().toString();
        assertEquals(1 + 2 + 15, text.lines().count());
        assertTrue(text.startsWith("moons, mlp(8), bce(), adam(0.001) · finished · "), text);
    }

    @Test
    void regressionIsRecordedWithItsOwnMetric() {
        Run run =
                Experiment.of(SigmoidCurve.sigmoidCurve(), Mlp.mlp(8), new Mae(), Watch.QUIET)
                        .run();
        assertEquals(List.of("r2"), run.metricNames());
    }

    @Test
    void aMetricThatDoesNotApplyIsRefusedBeforeTraining() {
        Option auc = Setting.METRICS.to(List.of("mae", "auc"));
        Experiment curve =
                Experiment.of(SigmoidCurve.sigmoidCurve(), Mlp.mlp(8), new Mse(), Watch.QUIET);
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> curve.with(auc));
        assertTrue(e.getMessage().startsWith("auc does not apply to regression; try one of mse"));
        Experiment recorded = moons(auc);
        assertThrows(IllegalArgumentException.class, () -> recorded.on(curve.data()));
    }

    @Test
    void whatComesOutOfSigmoidOrSoftmaxAreProbabilities() {
        Mlp plain = Mlp.mlp(8);
        Mlp sigmoid = plain.output(new Sigmoid());
        assertTrue(givesProbabilities(SMALL, plain, new Bce()));
        assertFalse(givesProbabilities(SMALL, plain, new Mse()));
        assertTrue(givesProbabilities(SMALL, sigmoid, new Mse()));
        assertFalse(givesProbabilities(SMALL, plain, new Margins()));
        assertFalse(givesProbabilities(SMALL, sigmoid, new Margins()));
        assertTrue(givesProbabilities(Blobs.blobs(3), plain, new Cce()));
        assertFalse(givesProbabilities(Blobs.blobs(3), sigmoid, new Mse())); // no sum of one
        assertFalse(givesProbabilities(SigmoidCurve.sigmoidCurve(), sigmoid, new Mse()));
    }

    private static boolean givesProbabilities(Dataset data, Mlp model, Loss loss) {
        return Experiment.of(data, model, loss).objective().givesProbabilities(data.task());
    }

    @Test
    void lossesThatGiveScoresAreRecordedWithNaNWhereProbabilitiesAreNeeded() {
        Experiment bce = moons(Setting.METRICS.to(List.of("accuracy", "logloss")));
        Run run = bce.with(new Margins()).run();
        assertTrue(Double.isNaN(run.validationMetric("logloss")[4]));
        assertTrue(bce.run().validationMetric("logloss")[4] < 1);
        var p = run.predictions(run.experiment().data().test());
        for (int i = 0; i < p.size(); i++) {
            assertEquals(p.p().get(i, 0) > 0 ? 1 : 0, p.predicted(i));
        }
    }

    /** The plainest loss of margins: −z for ones, z for zeros. */
    private record Margins() implements Loss {
        @Override
        public double value(double[] y, double[] z) {
            return (1 - 2 * y[0]) * z[0];
        }

        @Override
        public double threshold() {
            return 0;
        }
    }
}
