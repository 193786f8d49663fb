package losslab.plot;

import static losslab.plot.Runs.chart;
import static losslab.plot.Runs.epochs;
import static losslab.plot.Runs.train;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import losslab.data.Blobs;
import losslab.data.Digits;
import losslab.data.Moons;
import losslab.data.SigmoidCurve;
import losslab.loss.Bce;
import losslab.loss.Cce;
import losslab.loss.Hinge;
import losslab.loss.Mse;
import losslab.metric.Calibration;
import losslab.metric.Metrics;
import losslab.metric.Mistake;
import losslab.metric.Mistakes;
import losslab.metric.Predictions;
import losslab.optim.Adam;
import losslab.run.Run;
import org.junit.jupiter.api.Test;

/** mistakes, roc and calibration of a run: what the test split says about it. */
class JudgementPlotsTest {
    private static final Run MOONS = train(Moons.moons().take(100), new Bce(), epochs(6));
    private static final Run CURVE =
            train(SigmoidCurve.sigmoidCurve().take(50), new Mse(), epochs(2));

    private static Predictions test(Run run) {
        return run.predictions(run.experiment().data().test());
    }

    @Test
    void mistakesOnPicturesAreThePictures() {
        Run run = train(Digits.digits().take(300), new Cce(), epochs(3));
        Tiles tiles = (Tiles) MistakesPlot.of(run).panels().get(0);
        List<Mistake> worst = Mistakes.of(test(run)).worst(18);
        assertEquals(worst.size(), tiles.tiles().size());
        Mistake first = worst.get(0);
        Tiles.Tile tile = tiles.tiles().get(0);
        assertEquals(
                first.actual()
                        + " → "
                        + first.predicted()
                        + "\n"
                        + losslab.base.Numbers.percent(first.size()),
                tile.caption());
        var data = run.experiment().data();
        assertEquals(
                Images.tile(tile.caption(), data.test().x(), first.example(), data.image().get()),
                tile);
        assertTrue(tiles.title().endsWith("probability"), tiles.title());
        Tiles.Tile named = new Tiles.Tile("clock → house\n43.6 %", 4, 4, new int[16]);
        String text = Figure.of("", new Tiles("", 3, List.of(named, named))).toString();
        assertTrue(text.contains("clock → house: 43.6 % clock"), text);
    }

    @Test
    void otherMistakesAreATableWithTheFeatures() {
        Figure figure = MistakesPlot.of(MOONS);
        Listing table = (Listing) figure.panels().get(0);
        Mistakes all = Mistakes.of(test(MOONS));
        assertEquals(
                List.of("example", "actual", "predicted", "probability", "x1", "x2"), table.head());
        assertEquals(Math.min(15, all.list().size()), table.rows().size());
        assertEquals(String.valueOf(all.list().get(0).example()), table.rows().get(0).get(0));
        assertTrue(figure.title().contains(all.title()), figure.title());
        assertTrue(figure.toString().contains("probability"));
        PictureFile.image(figure, 1);
    }

    @Test
    void whereNothingIsWrongThereIsNothingToShow() {
        Run right = train(Blobs.blobs(2).noise(0.01).take(40), new Bce(), Adam.adam(.1), epochs(9));
        assertEquals(1, Metrics.score("accuracy", test(right)));
        Figure none = MistakesPlot.of(right);
        assertTrue(none.title().contains("wrong: 0 of"), none.title());
        PictureFile.image(none, 1);
    }

    @Test
    void twoClassesHaveOneRocCurveWithItsArea() {
        Chart chart = chart(RocPlot.of(MOONS));
        assertEquals(2, chart.series().size());
        double area = Metrics.score("auc", test(MOONS));
        assertEquals("class 1: area " + Ticks.shorter(area), chart.series().get(0).name());
        double[] x = chart.series().get(0).x();
        double[] y = chart.series().get(0).y();
        double sum = 0;
        for (int i = 1; i < x.length; i++) {
            sum += (x[i] - x[i - 1]) * (y[i] + y[i - 1]) / 2;
        }
        assertEquals(area, sum, 1e-9, "the area under the drawn curve");
    }

    @Test
    void manyClassesHaveACurveEach() {
        Run run = train(Blobs.blobs(4).take(80), new Cce(), epochs(2));
        assertEquals(4 + 1, chart(RocPlot.of(run)).series().size());
    }

    @Test
    void calibrationDrawsTheBinsAndTheirSizes() {
        Figure figure = CalibrationPlot.of(MOONS);
        Calibration bins = Calibration.of(test(MOONS));
        Series net = chart(figure).series().get(1);
        assertEquals(bins.bins().size(), net.size());
        assertEquals(bins.bins().get(0).accuracy(), net.y()[0]);
        assertEquals(bins.bins().get(0).confidence(), net.x()[0]);
        Series steps = ((Chart) figure.panels().get(1)).series().get(0);
        assertArrayEquals(
                new double[] {bins.bins().get(0).from(), bins.bins().get(0).to()},
                new double[] {steps.x()[1], steps.x()[2]});
        assertEquals(bins.bins().get(0).examples() / 500.0, steps.y()[1], 1e-12);
        assertTrue(figure.title().endsWith("ECE " + Ticks.shorter(bins.error())));
    }

    @Test
    void whatDoesNotApplyIsRefusedInOneLine() {
        refused(() -> RocPlot.of(CURVE), "roc() needs classes");
        refused(() -> CalibrationPlot.of(CURVE), "calibration() needs classes");
        Run scores = train(Blobs.blobs(3).take(30), new Hinge(), epochs(1));
        refused(() -> CalibrationPlot.of(scores), "calibration needs probabilities");
        assertTrue(RocPlot.of(scores).title().contains("ROC"));
    }

    private static void refused(org.junit.jupiter.api.function.Executable call, String part) {
        String message = assertThrows(IllegalArgumentException.class, call).getMessage();
        assertTrue(message.contains(part) && message.contains("try"), message);
        assertEquals(1, message.lines().count());
    }
}
