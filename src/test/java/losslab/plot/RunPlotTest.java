package losslab.plot;

import static losslab.plot.Runs.chart;
import static losslab.plot.Runs.epochs;
import static losslab.plot.Runs.train;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import losslab.base.Language;
import losslab.data.Moons;
import losslab.data.SigmoidCurve;
import losslab.loss.Bce;
import losslab.loss.Focal;
import losslab.loss.Mse;
import losslab.optim.Adam;
import losslab.optim.Sgd;
import losslab.run.Ending;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.run.Watch;
import org.junit.jupiter.api.Test;

class RunPlotTest {
    private static final Run RUN = train(Moons.moons().take(100), new Bce(), epochs(6));

    @Test
    void trainIsBlueAndValidationOrange() {
        Chart chart = chart(RunPlot.of(RUN));
        assertEquals(RUN.experiment().title(), RunPlot.of(RUN).title());
        assertEquals(List.of("train", "validation"), names(chart));
        assertEquals(Palette.TRAIN, chart.series().get(0).color());
        assertEquals(Palette.VALIDATION, chart.series().get(1).color());
        assertArrayEquals(RUN.trainLoss(), chart.series().get(0).y());
        assertArrayEquals(RUN.epochNumbers(), chart.series().get(1).x());
        assertEquals("epoch", chart.x().label());
        assertEquals("loss", chart.y().label());
    }

    @Test
    void theMinimumOfValidationIsMarked() {
        Mark mark = chart(RunPlot.of(RUN)).marks().get(0);
        double lowest = Arrays.stream(RUN.validationLoss()).min().orElseThrow();
        int epoch = 1 + Curves.lowest(RUN.validationLoss());
        assertEquals(lowest, mark.y());
        assertEquals(epoch, mark.x());
        assertEquals("min " + Ticks.shorter(lowest) + " at epoch " + epoch, mark.label());
    }

    @Test
    void inRussianTheCourseWordsStay() {
        Locale before = Locale.getDefault(Locale.Category.DISPLAY);
        try {
            Language.RU.use();
            Chart chart = chart(RunPlot.of(RUN));
            assertEquals("эпоха", chart.x().label());
            assertEquals("функция потерь", chart.y().label());
            assertEquals(List.of("train", "validation"), names(chart));
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, before);
        }
    }

    @Test
    void aRunThatDivergedAtOnceIsDrawnByItsBatches() {
        Run run = train(SigmoidCurve.sigmoidCurve(), new Mse(), new Sgd(50, 0, false), epochs(5));
        int step = ((Ending.Diverged) run.ending()).step();
        Chart chart = chart(RunPlot.of(run));
        assertEquals("step", chart.x().label());
        assertEquals(List.of("→ NaN at step " + step), labels(chart));
        assertEquals(step, chart.marks().get(0).x());
        assertTrue(chart.y().isLog(), "an explosion does not flatten the beginning");
    }

    @Test
    void aRunThatDivergedLaterKeepsItsEpochs() {
        Run run =
                train(
                        SigmoidCurve.sigmoidCurve(),
                        new Mse(),
                        new Sgd(5, 0, false),
                        Setting.BATCH.to(0),
                        epochs(500));
        Chart chart = chart(RunPlot.of(run));
        int step = ((Ending.Diverged) run.ending()).step();
        assertEquals("epoch", chart.x().label());
        assertTrue(labels(chart).contains("→ NaN at step " + step));
        assertEquals(step, chart.x().high()); // full batch: an epoch is a step
    }

    @Test
    void earlyStoppingIsMarkedWhereItHappened() {
        Run run =
                train(
                        Moons.moons().take(20).noise(0.5),
                        new Bce(),
                        Adam.adam(0.1),
                        Setting.EARLY_STOPPING.to(5),
                        epochs(200));
        int best = ((Ending.EarlyStop) run.ending()).bestEpoch();
        Mark mark = chart(RunPlot.of(run)).marks().get(1);
        assertEquals("stopped early, best epoch " + best, mark.label());
        assertEquals(best + 5, mark.x());
    }

    @Test
    void metricsAskedForGetAPanelEach() {
        Run run =
                train(
                        Moons.moons().take(50),
                        new Bce(),
                        Setting.METRICS.to(List.of("accuracy")),
                        epochs(3));
        Figure figure = RunPlot.of(run);
        Chart accuracy = (Chart) figure.panels().get(1);
        assertEquals(1, figure.columns());
        assertEquals("accuracy", accuracy.y().label());
        assertArrayEquals(run.validationMetric("accuracy"), accuracy.series().get(1).y());
    }

    @Test
    void batchesWithTheirMean() {
        Run run = train(Moons.moons(), new Bce(), epochs(8)); // 16 batches of 32 each
        Chart chart = chart(BatchPlot.of(run));
        int steps = run.batchLoss().length;
        assertEquals(List.of("batch loss", "mean of " + steps / 50 + " steps"), names(chart));
        assertEquals(steps, chart.series().get(0).size());
    }

    @Test
    void comparedRunsAreNamedByWhatSetsThemApart() {
        Run fast = Runs.train(Moons.moons().take(100), new Bce(), Adam.adam(0.01), epochs(6));
        Figure figure = Comparison.of(RUN, fast);
        assertEquals(
                List.of(
                        "adam(0.001) · train",
                        "adam(0.001) · validation",
                        "adam(0.01) · train",
                        "adam(0.01) · validation"),
                names(chart(figure)));
        assertEquals(RUN.experiment().title().replace(", adam(0.001)", ""), figure.title());
        assertEquals(chart(figure).series().get(0).color(), chart(figure).series().get(1).color());
    }

    @Test
    void differentLossesAreComparedByAMetric() {
        Run focal = Runs.train(Moons.moons().take(100), new Focal(2, List.of()), epochs(6));
        Chart chart = chart(Comparison.of(RUN, focal));
        assertEquals("accuracy", chart.y().label());
        assertArrayEquals(focal.validationMetric("accuracy"), chart.series().get(3).y());
    }

    @Test
    void theSameRunTwiceIsNumbered() {
        assertEquals(
                List.of("run 1", "run 2", "run 3", "run 4"),
                names(chart(Comparison.of(RUN, RUN, RUN, RUN)))); // four: validation only
    }

    @Test
    void theScaleCanBeOverruled() {
        Figure figure = RunPlot.of(RUN);
        assertFalse(chart(figure).y().isLog());
        assertTrue(chart(figure.log()).y().isLog());
        assertFalse(chart(figure.log().linear()).y().isLog());
    }

    @Test
    void withoutAScreenALiveWindowDoesNothing() {
        LiveWindow window = new LiveWindow();
        window.started(RUN.experiment().with(Watch.LIVE));
        window.ended(RUN);
        assertFalse(Window.show(RunPlot.of(RUN)));
    }

    private static List<String> names(Chart chart) {
        return chart.series().stream().map(Series::name).toList();
    }

    private static List<String> labels(Chart chart) {
        return chart.marks().stream().map(Mark::label).toList();
    }
}
