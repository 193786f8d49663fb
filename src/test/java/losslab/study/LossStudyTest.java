package losslab.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import losslab.data.Blobs;
import losslab.data.SigmoidCurve;
import losslab.loss.Cce;
import losslab.loss.Focal;
import losslab.loss.Loss;
import losslab.loss.LossFailure;
import losslab.loss.Mae;
import losslab.loss.Mse;
import losslab.loss.StudentLoss;
import losslab.metric.Metrics;
import losslab.model.Mlp;
import losslab.optim.Adam;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.run.Training;
import losslab.run.Watch;
import org.junit.jupiter.api.Test;

class LossStudyTest {
    private static final Experiment THREE =
            Experiment.of(
                    Blobs.blobs(3).take(60),
                    Mlp.mlp(6),
                    new Cce(),
                    Watch.QUIET,
                    Adam.adam(0.02),
                    Setting.EPOCHS.to(8),
                    Setting.SEED.to(4L));
    private static final List<Loss> LOSSES = List.of(new Cce(), new Focal(2, List.of()));

    @Test
    void everyRunIsTheOneThatTheExperimentWouldGiveAlone() {
        LossStudy study = LossStudy.of(THREE, LOSSES).seeds(3);
        assertEquals(3, study.seeds());
        for (int i = 0; i < LOSSES.size(); i++) {
            for (int s = 0; s < 3; s++) {
                Experiment alone = THREE.with(LOSSES.get(i), Setting.SEED.to(4L + s));
                assertEquals(
                        Training.inThisThread(alone).fingerprint(),
                        study.runs().get(i).get(s).fingerprint());
            }
        }
    }

    @Test
    void allBeginWithTheSameWeights() {
        List<Run> first = LossStudy.of(THREE, LOSSES).firstRuns();
        assertEquals(
                first.get(0).experiment().initialNetwork(),
                first.get(1).experiment().initialNetwork());
        assertFalse(first.get(0).network().equals(first.get(1).network()));
    }

    @Test
    void theTableHasTheFiguresOfTheTestExamples() {
        LossStudy study = LossStudy.of(THREE, LOSSES);
        Run run = study.firstRuns().get(0);
        double accuracy =
                Metrics.named("accuracy").of(run.predictions(run.experiment().data().test()));
        String row = study.table().toString().lines().skip(2).findFirst().orElseThrow();
        assertTrue(row.startsWith("cce()"), row);
        assertTrue(row.contains(losslab.base.Numbers.show(accuracy)), row);
        assertEquals(2 + 3, study.recalls().toString().lines().count());
        assertTrue(study.toString().startsWith("blobs(3), mlp(6); test examples; seeds: 1\n"));
    }

    @Test
    void aRegressionIsJudgedByItsOwnFigures() {
        Experiment curve =
                Experiment.of(
                        SigmoidCurve.sigmoidCurve().take(100).outliers(0.1, 3),
                        Mlp.mlp(16),
                        new Mse(),
                        Watch.QUIET,
                        Adam.adam(0.02),
                        Setting.EPOCHS.to(60));
        LossStudy study = LossStudy.of(curve, List.of(new Mse(), new Mae()));
        assertTrue(study.table().toString().startsWith("loss "), study.toString());
        double[] mae =
                study.firstRuns().stream()
                        .mapToDouble(
                                run ->
                                        Metrics.named("mae")
                                                .of(
                                                        run.predictions(
                                                                run.experiment().data().test())))
                        .toArray();
        assertTrue(mae[1] < mae[0], "outliers must pull mse more: " + mae[0] + ", " + mae[1]);
    }

    @Test
    void theFirstFailureComesThroughAndTheOthersStop() {
        Loss broken = StudentLoss.of("broken", (y, p) -> Math.sqrt(-1 - p * p));
        LossFailure e =
                assertThrows(
                        LossFailure.class, () -> LossStudy.of(THREE, List.of(new Cce(), broken)));
        assertTrue(e.getMessage().contains("broken"), e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> LossStudy.of(THREE, LOSSES).seeds(0));
    }

    @Test
    void spreadsAreRoundedToTheirSecondDigit() {
        // mean of 1, 2, 4 is 7/3; variance ((4/3)² + (1/3)² + (5/3)²)/2 = 7/3
        assertEquals("2.3 ± 1.5", Spread.of(List.of(1.0, 2.0, 4.0)).toString());
        assertEquals("0.9260 ± 0.0076", new Spread(0.92604, 0.00755, 3, 3).toString());
        assertEquals("2.50 ± 0.71 (2/3)", Spread.of(List.of(2.0, Double.NaN, 3.0)).toString());
        assertEquals("–", Spread.of(List.of(Double.NaN)).toString());
        assertEquals("5.000", Spread.of(List.of(5.0)).toString());
    }
}
