package losslab.problemset.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import losslab.base.Language;
import losslab.base.Text;
import losslab.plot.Axis;
import losslab.plot.Cells;
import losslab.plot.Chart;
import losslab.plot.Heat;
import losslab.plot.Mark;
import losslab.plot.Palette;
import losslab.plot.Series;
import org.junit.jupiter.api.Test;

/** Numbers read off small charts, by hand. */
class ReadingsTest {
    private static final Axis LINEAR =
            new Axis(Text.in(Language.EN, "plot.loss"), Axis.Scale.LINEAR, 0, 10);
    private static final Axis LOG =
            new Axis(Text.in(Language.EN, "plot.loss"), Axis.Scale.LOG, 0.1, 1000);

    /** Validation over 101 epochs. */
    private static Chart curve(Axis y, double... validation) {
        double[] epochs = DoubleStream.iterate(0, e -> e + 1).limit(validation.length).toArray();
        Axis x =
                new Axis(
                        Text.in(Language.EN, "plot.epoch"),
                        Axis.Scale.WHOLE,
                        0,
                        validation.length - 1);
        Series series =
                new Series("validation", epochs, validation, Series.Style.LINE, Palette.VALIDATION);
        return new Chart("", x, y, List.of(series), List.of(), Optional.empty());
    }

    /** |epoch − bottom| / 10 + 1. */
    private static double[] valley(int bottom) {
        double[] loss = new double[101];
        for (int i = 0; i < loss.length; i++) {
            loss[i] = 1 + Math.abs(i - bottom) / 10.0;
        }
        return loss;
    }

    /** An eye errs by 2 % of 10, that is 0.2, and within 0.2 of the minimum are ± 2 epochs. */
    @Test
    void rightIsEveryEpochThatLooksLikeTheMinimum() {
        Numeric stop = new StopEpoch().of(curve(LINEAR, valley(30)), Language.EN).orElseThrow();
        assertEquals(30, stop.answer());
        assertEquals(2, stop.tolerance());
    }

    /** On 0.1 … 1000 an eye errs by the factor 10000^0.02 = 1.2023: 1 … 1.2023, ± 2 epochs. */
    @Test
    void onALogarithmicAxisTheEyeErrsByAFactor() {
        Numeric stop = new StopEpoch().of(curve(LOG, valley(30)), Language.EN).orElseThrow();
        assertEquals(2, stop.tolerance());
        assertEquals(0.2023, Reading.error(LOG, 1), 1e-4);
        assertEquals(2.023, Reading.error(LOG, 10), 1e-3);
    }

    /** Flat from 30 to 40 and lowest at 30: ± 10 around it would take 20 for right, too. */
    @Test
    void theMiddleOfALopsidedMinimumIsTheAnswer() {
        double[] loss = valley(30);
        java.util.Arrays.fill(loss, 31, 41, 1.01);
        Numeric stop = new StopEpoch().of(curve(LINEAR, loss), Language.EN).orElseThrow();
        assertEquals(34, stop.answer()); // 28 … 40
        assertEquals(6, stop.tolerance());
        assertTrue(stop.explanation().contains("at epoch 30"), stop.explanation());
    }

    @Test
    void aFlatMinimumHasNoPlace() {
        double[] flat = new double[101];
        java.util.Arrays.fill(flat, 3);
        assertTrue(new StopEpoch().of(curve(LINEAR, flat), Language.EN).isEmpty());
    }

    /** From 1 at epoch 30 to 8 at 100; 0.2/8 + 0.2/1 = 22.5 %. */
    @Test
    void theRatioHasTheErrorsOfBothEnds() {
        Numeric ratio = new FinalRatio().of(curve(LINEAR, valley(30)), Language.EN).orElseThrow();
        assertEquals(8, ratio.answer());
        assertEquals(1.8, ratio.tolerance());
    }

    /** 8.1 is 1.25 % above 8, and the eye errs by 2.5 % at each: that it climbed cannot be seen. */
    @Test
    void aRatioThatMayBeOneIsNotAsked() {
        assertTrue(new FinalRatio().of(curve(LINEAR, 9, 8, 8.1), Language.EN).isEmpty());
        assertTrue(new FinalRatio().of(curve(LINEAR, 9, 8.5, 8), Language.EN).isEmpty());
    }

    @Test
    void whatCannotBeReadIsNotAsked() {
        double[] steep = valley(30);
        steep[30] = 0.01; // 0.2 / 0.01: hopeless
        assertTrue(new FinalRatio().of(curve(LINEAR, steep), Language.EN).isEmpty());
        double[] beyond = valley(30);
        beyond[100] = 50; // above the picture
        assertTrue(new FinalRatio().of(curve(LINEAR, beyond), Language.EN).isEmpty());
    }

    /** The higher the better, and no minimum to stop at. */
    @Test
    void aMetricIsNoLoss() {
        Axis accuracy = new Axis("accuracy", Axis.Scale.LINEAR, 0, 10);
        assertTrue(new StopEpoch().of(curve(accuracy, valley(30)), Language.EN).isEmpty());
        assertTrue(new FinalRatio().of(curve(accuracy, valley(30)), Language.EN).isEmpty());
    }

    @Test
    void theRedLineIsAskedForWhereItIs() {
        Chart chart = curve(LINEAR, valley(30));
        assertTrue(new BrokeOffAt().of(chart, Language.EN).isEmpty());
        Chart broken =
                new Chart(
                        "",
                        chart.x(),
                        chart.y(),
                        chart.series(),
                        List.of(
                                Mark.vertical(10, "", Palette.FAINT),
                                Mark.vertical(73, "", Palette.ALARM)),
                        Optional.empty());
        Numeric at = new BrokeOffAt().of(broken, Language.EN).orElseThrow();
        assertEquals(73, at.answer());
        assertEquals(2, at.tolerance());
    }

    @Test
    void theHighestBatchIsReadWhereBatchesAreDrawn() {
        Axis y = new Axis(Text.in(Language.EN, "plot.batch"), Axis.Scale.LINEAR, 0, 10);
        Numeric highest =
                new HighestBatch()
                        .of(curve(y, 1, 2, 7.5, Double.NaN, 3), Language.EN)
                        .orElseThrow();
        assertEquals(7.5, highest.answer());
        assertEquals(0.2, highest.tolerance());
        assertTrue(new HighestBatch().of(curve(LINEAR, 1, 2), Language.EN).isEmpty());
        assertTrue(new HighestBatch().of(curve(y, 1, 50), Language.EN).isEmpty());
    }

    /** It ends at 8; an eye errs by 2 % of 10. */
    @Test
    void theHeightAtTheEndIsReadOfLossesAndOfMetrics() {
        Axis accuracy = new Axis("accuracy", Axis.Scale.LINEAR, 0, 10);
        for (Axis y : List.of(LINEAR, accuracy)) {
            Numeric end = new AtTheEnd().of(curve(y, valley(30)), Language.EN).orElseThrow();
            assertEquals(8, end.answer());
            assertEquals(0.2, end.tolerance());
            assertTrue(end.prompt().contains(y.label()), end.prompt());
        }
        assertTrue(new AtTheEnd().of(curve(LINEAR, 1, 0.5), Language.EN).isEmpty()); // 0.2 / 0.5
        assertTrue(new AtTheEnd().of(curve(LINEAR, 1, 50), Language.EN).isEmpty());
    }

    /** An axis from 0.5 to 0.51 is sharper than the three digits of an answer. */
    @Test
    void aToleranceIsNeverBelowTheRoundingOfTheAnswer() {
        Axis narrow = new Axis("loss", Axis.Scale.LINEAR, 0.5, 0.51);
        Numeric end = new AtTheEnd().of(curve(narrow, 0.5095, 0.5044), Language.EN).orElseThrow();
        assertEquals(0.504, end.answer());
        assertEquals(0.0026, end.tolerance());
    }

    private static Chart bars(String label, double... norms) {
        double[] layers = {1, 2, 3};
        return new Chart(
                "",
                new Axis("", Axis.Scale.WHOLE, 0.5, 3.5),
                new Axis(Text.in(Language.EN, label), Axis.Scale.LINEAR, 0, 10),
                List.of(new Series("", layers, norms, Series.Style.BARS, Palette.TRAIN)),
                List.of(),
                Optional.empty());
    }

    @Test
    void theLayersAreComparedWhereAllOfThemHaveAGradient() {
        Numeric ratio =
                new LayerRatio()
                        .of(bars("plot.gradientNorm", 0.5, 8, 2), Language.EN)
                        .orElseThrow();
        assertEquals(16, ratio.answer());
        assertEquals(1.6, ratio.tolerance());
        for (double least : new double[] {0, 5, Double.NaN}) {
            Chart chart = bars("plot.gradientNorm", least, 8, 6);
            assertTrue(new LayerRatio().of(chart, Language.EN).isEmpty(), "" + least);
        }
        Chart units = bars("plot.deadUnits", 0.5, 8, 2);
        assertTrue(new LayerRatio().of(units, Language.EN).isEmpty());
    }

    private static Optional<Numeric> worst(double... medians) {
        Axis x = new Axis(Text.in(Language.EN, "plot.width"), Axis.Scale.LOG, 1, 100);
        String name = Text.in(Language.EN, "plot.median", "validation");
        double[] widths = {1, 10, 100};
        Series series = new Series(name, widths, medians, Series.Style.LINE, Palette.VALIDATION);
        return new WorstWidth()
                .of(
                        new Chart("", x, LINEAR, List.of(series), List.of(), Optional.empty()),
                        Language.EN);
    }

    /** On 1 … 100 an eye errs by the factor 100^0.02 = 1.0965. */
    @Test
    void theWorstWidthIsAskedForWhereAnEyeCanTell() {
        assertEquals(10, worst(1, 8, 2).orElseThrow().answer());
        assertEquals(0.97, worst(1, 8, 2).orElseThrow().tolerance());
        assertTrue(worst(1, 8, 7.9).isEmpty());
        assertTrue(new WorstWidth().of(curve(LINEAR, valley(30)), Language.EN).isEmpty());
    }

    private static Optional<Numeric> meet(double... second) {
        double[] steps = {0, 100, 200, 300};
        double[] first = {0.1, 0.9, 0.5, 0};
        Axis y = new Axis(Text.in(Language.EN, "plot.taskAccuracy"), Axis.Scale.LINEAR, 0, 1);
        Axis x = new Axis("step", Axis.Scale.WHOLE, 0, 300);
        List<Series> both =
                List.of(
                        new Series("1", steps, first, Series.Style.LINE, Palette.TRAIN),
                        new Series("2", steps, second, Series.Style.LINE, Palette.VALIDATION));
        return new TasksMeet()
                .of(new Chart("", x, y, both, List.of(), Optional.empty()), Language.EN);
    }

    /** Gaps 0.4 at 100 more, then 0.5 − 0.9 = −0.4: half way, at 150. */
    @Test
    void twoTasksMeetWhereTheirCurvesCross() {
        assertEquals(150, meet(0, 0.5, 0.9, 1).orElseThrow().answer());
        assertEquals(6, meet(0, 0.5, 0.9, 1).orElseThrow().tolerance());
        assertTrue(meet(0, 0, 0, -1).isEmpty());
        assertTrue(meet(0, 1, 0, 1).isEmpty()); // thrice
    }

    /** From (−1, 0) to (1, 4), of axes ± 2 and 0 … 10: 2 over 0, ± 0.2 and twice 0.08. */
    @Test
    void theLineBetweenClassesIsAskedForOverZero() {
        double[] xs = {-1, -0.5, Double.NaN, -0.5, 1};
        double[] ys = {0, 1, Double.NaN, 1, 4};
        Series line = new Series("p = 0.5", xs, ys, Series.Style.LINE, Palette.TRUTH);
        Axis x = new Axis("x1", Axis.Scale.LINEAR, -2, 2);
        Axis y = new Axis("x2", Axis.Scale.LINEAR, 0, 10);
        Optional<Heat> heat = Optional.of(new Heat(1, 1, new int[1]));
        Numeric height =
                new BoundaryHeight()
                        .of(new Chart("", x, y, List.of(line), List.of(), heat), Language.EN)
                        .orElseThrow();
        assertEquals(2, height.answer());
        assertEquals(0.36, height.tolerance());
        Axis right = new Axis("x1", Axis.Scale.LINEAR, 0.5, 2);
        for (Axis other : List.of(right, new Axis("x1", Axis.Scale.LINEAR, -200, 200))) {
            Chart chart = new Chart("", other, y, List.of(line), List.of(), heat);
            assertTrue(new BoundaryHeight().of(chart, Language.EN).isEmpty());
        }
    }

    @Test
    void theShareThatIsRecognisedStandsOnTheDiagonal() {
        Cells cells = new Cells("", "", "", List.of("0", "1"), new int[][] {{9, 1}, {6, 2}});
        Numeric share = new Recognised().of(cells, Language.EN).orElseThrow();
        assertEquals(25, share.answer());
        assertEquals(0.5, share.tolerance());
        assertTrue(new Recognised().of(curve(LINEAR, 1, 2), Language.EN).isEmpty());
    }
}
