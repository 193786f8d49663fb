package losslab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import losslab.data.Blobs;
import losslab.data.Moons;
import losslab.data.Rule;
import losslab.data.Synthetic;
import losslab.loss.Bce;
import losslab.loss.Cce;
import losslab.loss.Mse;
import losslab.model.Init;
import losslab.model.Mlp;
import losslab.pathology.Case;
import losslab.pathology.Pathologies;
import losslab.pathology.Proof;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.run.Watch;
import losslab.study.Runs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures that tell a pathology. */
class CasePlotTest {
    @Test
    void sickAndCuredShareTheirScale() {
        Case overfitting = Case.of(Pathologies.named("overfitting").get(0));
        Proof proof = overfitting.verify();
        Figure both = CasePlot.sideBySide(overfitting, proof.sick(), proof.cured());
        Chart sick = (Chart) both.panels().get(0);
        Chart cured = (Chart) both.panels().get(1);
        assertEquals(2, both.columns());
        assertEquals(List.of("sick", "cured"), List.of(sick.title(), cured.title()));
        assertEquals(sick.y(), cured.y());
        assertTrue(sick.y().high() > proof.sick().run().validationLoss()[199]);
    }

    @Test
    void theWidthsShowTheMedianBetweenQuartiles() {
        List<Experiment> experiments = new ArrayList<>();
        for (int width : new int[] {1, 4, 16}) {
            for (long seed = 1; seed <= 5; seed++) {
                experiments.add(
                        Experiment.of(
                                Synthetic.synthetic(Rule.RELUS).take(50),
                                Mlp.mlp(width),
                                new Mse(),
                                Setting.EPOCHS.to(2),
                                Setting.SEED.to(seed),
                                Watch.QUIET));
            }
        }
        List<Run> runs = Runs.of("", experiments);
        Chart chart = (Chart) WidthPlot.of(runs).panels().get(0);
        Series band = chart.series().get(0);
        Series median = chart.series().get(1);
        double[] finals =
                runs.subList(0, 5).stream()
                        .mapToDouble(run -> run.validationLoss()[1])
                        .sorted()
                        .toArray();
        // five seeds: the quartiles are the second and the fourth, the median the third
        assertEquals(finals[2], median.y()[0]);
        assertEquals(finals[1], band.y()[0]);
        assertEquals(finals[3], band.y()[5]);
        // 50 targets, 12 weights per unit and the output's bias: (50 − 1) / 12
        assertEquals(49 / 12.0, chart.marks().get(0).x(), 1e-12);
    }

    @Test
    void theBatchesOfTheLastEpochsBeginAtLines() {
        Run run =
                Experiment.of(
                                Blobs.blobs(4).take(100).sorted(),
                                Mlp.mlp(4),
                                new Cce(),
                                Setting.BATCH.to(10),
                                Setting.EPOCHS.to(8),
                                Setting.SHUFFLE.to(false),
                                Watch.QUIET)
                        .run();
        Chart batches = (Chart) BatchZoom.of(run).panels().get(1);
        assertEquals(50, batches.series().get(0).size());
        assertEquals(run.batchLoss()[79], batches.series().get(0).y()[49]);
        assertEquals(
                List.of(31.0, 41.0, 51.0, 61.0, 71.0),
                batches.marks().stream().map(Mark::x).toList());
    }

    @Test
    void whatIsOptimisedAndWhatIsWantedHaveAnAxisEach() {
        Run run =
                Experiment.of(
                                Synthetic.synthetic(Rule.PRODUCTS).take(60),
                                Mlp.mlp(8),
                                new Bce(),
                                Setting.EPOCHS.to(5),
                                Setting.METRICS.to(List.of("logloss", "accuracy")),
                                Watch.QUIET)
                        .run();
        Figure figure = LossAndMetric.of(run);
        Chart above = (Chart) figure.panels().get(0);
        Chart below = (Chart) figure.panels().get(1);
        assertEquals("logloss", above.y().label());
        assertEquals("accuracy", below.y().label());
        assertEquals(above.marks().get(0).x(), below.marks().get(0).x());
    }

    @Test
    void flatRunsAreToldApartByNumber(@TempDir Path folder) {
        Mlp net = Mlp.mlp(8, 8);
        List<Run> runs =
                Runs.of(
                        "",
                        List.of(
                                experiment(net),
                                experiment(net.init(Init.of(Init.Kind.CONSTANT, 0)))));
        Figure figure = FlatCurves.of("flat", List.of("learns", "zero"), runs);
        Chart gradients = (Chart) figure.panels().get(1);
        assertEquals(0, gradients.series().get(0).y()[1], "no gradient reaches a zero net");
        assertTrue(gradients.series().get(0).y()[0] > 0);
        Chart silent = (Chart) figure.panels().get(3);
        assertEquals(1, silent.series().get(0).y()[1]);
        Path file = figure.save(folder.resolve("flat.png").toString());
        assertTrue(Files.exists(file));
    }

    private static Experiment experiment(Mlp model) {
        return Experiment.of(
                Moons.moons().take(60), model, new Bce(), Setting.EPOCHS.to(3), Watch.QUIET);
    }
}
