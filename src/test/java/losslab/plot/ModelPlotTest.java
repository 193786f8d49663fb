package losslab.plot;

import static losslab.plot.Runs.chart;
import static losslab.plot.Runs.epochs;
import static losslab.plot.Runs.train;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import losslab.base.Task;
import losslab.data.Blobs;
import losslab.data.Dataset;
import losslab.data.Digits;
import losslab.data.Moons;
import losslab.data.SigmoidCurve;
import losslab.loss.Bce;
import losslab.loss.Cce;
import losslab.loss.Focal;
import losslab.loss.Hinge;
import losslab.loss.Huber;
import losslab.loss.LabelSmoothing;
import losslab.loss.LogCosh;
import losslab.loss.Loss;
import losslab.loss.Mae;
import losslab.loss.Mse;
import losslab.loss.Quantile;
import losslab.loss.StudentLoss;
import losslab.loss.Weighted;
import losslab.math.Matrix;
import losslab.metric.Predictions;
import losslab.model.Relu;
import losslab.model.Softmax;
import losslab.optim.Adam;
import losslab.run.Run;
import losslab.run.Setting;
import org.junit.jupiter.api.Test;

class ModelPlotTest {
    @Test
    void theBoundaryLiesWhereTheModelSaysOneHalf() {
        Run run = train(Moons.moons(), new Bce(), Adam.adam(0.02), epochs(10));
        Chart chart = chart(Boundary.of(run));
        Series half = chart.series().get(0);
        assertEquals("p = 0.5", half.name());
        Matrix on = Matrix.of(new double[][] {{half.x()[0], half.y()[0]}});
        assertEquals(0.5, run.predict(on).get(0, 0), 0.02);
        assertEquals(
                List.of("class 0", "class 1"),
                chart.series().stream().skip(1).map(Series::name).toList());
        assertEquals(500, chart.series().get(1).size() + chart.series().get(2).size());
    }

    @Test
    void aRegionHasTheColourOfItsClass() {
        Run run = train(Blobs.blobs(3), new Cce(), Adam.adam(0.02), epochs(10));
        Chart chart = chart(Boundary.of(run));
        Heat heat = chart.heat().orElseThrow();
        // the centre of class 0 is (3, 0)
        int col = (int) (chart.x().place(3) * heat.cols());
        int row = (int) ((1 - chart.y().place(0)) * heat.rows());
        assertTrue(heat.at(row, col).getBlue() > heat.at(row, col).getRed(), "class 0 is blue");
        assertEquals(3, chart.series().size()); // no 0.5 line among three classes
    }

    @Test
    void aBoundaryNeedsTwoFeaturesAndClasses() {
        Run run = train(SigmoidCurve.sigmoidCurve(), new Mse(), epochs(1));
        assertEquals(
                "boundary() needs a classifier of 2 features, got sigmoidCurve with 1 features,"
                        + " regression; try boundary(train(moons(), mlp(16), bce()))",
                message(() -> Boundary.of(run)));
        assertTrue(message(() -> Confusion.of(run)).startsWith("confusion() needs classes"));
        Run moons = train(Moons.moons(), new Bce(), epochs(1));
        assertTrue(message(() -> Fit.of(moons)).startsWith("fit() needs a regression"));
    }

    @Test
    void theFitStandsBesideTheTruth() {
        Run run = train(SigmoidCurve.sigmoidCurve(), new Mse(), epochs(3));
        List<Series> series = chart(Fit.of(run)).series();
        assertEquals(
                List.of("train", "fit", "true curve"), series.stream().map(Series::name).toList());
        assertEquals(Series.Style.DASHED, series.get(2).style());
        Matrix first = Matrix.of(new double[][] {{series.get(1).x()[0]}});
        assertEquals(run.predict(first).get(0, 0), series.get(1).y()[0], 1e-6);
    }

    @Test
    void evenlySpacedSnapshotsUpToTheLast() {
        Run run =
                train(
                        SigmoidCurve.sigmoidCurve(),
                        new Mse(),
                        Setting.BATCH.to(0),
                        Setting.ITERATIONS.to(10),
                        Setting.SNAPSHOT_EVERY.to(1));
        List<String> names =
                chart(Fit.of(run)).series().stream().skip(1).map(Series::name).toList();
        assertEquals(
                List.of("step 2", "step 4", "step 6", "step 8", "step 10", "true curve"), names);
    }

    @Test
    void confusionCountsActualAgainstPredicted() {
        Matrix y = Matrix.of(new double[][] {{0}, {0}, {1}, {1}, {1}});
        Matrix p = Matrix.of(new double[][] {{0.1}, {0.9}, {0.8}, {0.3}, {0.2}});
        Figure figure = Confusion.of("t", new Predictions(Task.BINARY, y, p, List.of("no", "yes")));
        Cells cells = (Cells) figure.panels().get(0);
        assertEquals("t · test accuracy 40.0 %", figure.title());
        assertArrayEquals(new int[] {1, 1}, cells.counts()[0]);
        assertArrayEquals(new int[] {2, 1}, cells.counts()[1]);
        assertEquals(1 / 3.0, cells.share(1, 1), 1e-12);
    }

    @Test
    void aDataSetShowsWhatItIs() {
        Chart moons = chart(Show.of(Moons.moons()));
        assertEquals(2, moons.series().size());
        assertEquals("x1", moons.x().label());
        assertEquals(
                List.of("train", "true curve"),
                chart(Show.of(SigmoidCurve.sigmoidCurve())).series().stream()
                        .map(Series::name)
                        .toList());
        Dataset five = Blobs.blobs(3).features(5);
        Figure histograms = Show.of(five);
        assertEquals(5, histograms.panels().size());
        assertEquals("x5", ((Chart) histograms.panels().get(4)).x().label());
    }

    @Test
    void digitsStandInColumnsByClass() {
        Tiles tiles = (Tiles) Show.of(Digits.digits().take(300)).panels().get(0);
        assertEquals(10, tiles.columns());
        for (int i = 0; i < tiles.tiles().size(); i++) {
            assertEquals(String.valueOf(i % 10), tiles.tiles().get(i).caption());
        }
    }

    @Test
    void lossesOverTheProbabilityOfTheRightClass() {
        Chart chart = chart(LossPlot.of(new Bce(), new Focal(2, List.of()), new Cce()));
        assertEquals("probability of the right class", chart.x().label());
        for (Series series : chart.series()) {
            int middle = nearest(series.x(), 0.5);
            double p = series.x()[middle];
            double factor = series.name().startsWith("focal") ? (1 - p) * (1 - p) : 1;
            assertEquals(-factor * Math.log(p), series.y()[middle], 1e-6, series.name());
        }
    }

    @Test
    void lossesOverTheResidual() {
        Chart chart = chart(LossPlot.of(new Mse(), new Mae()));
        Series mse = chart.series().get(0);
        assertEquals("residual: prediction − target", chart.x().label());
        assertEquals(9, mse.y()[0], 1e-6); // residual −3
        assertEquals(3, chart.series().get(1).y()[0], 1e-6);
    }

    @Test
    void theDerivativeStandsBelowTheLossOfNumbers() {
        Figure figure = LossPlot.of(new Mse(), new Huber(1), new LogCosh(), new Quantile(0.9));
        Chart slopes = (Chart) figure.panels().get(1);
        assertEquals(4, slopes.series().size());
        // at the residual −3: 2·(−3), −δ, tanh(−3), −τ
        double[] expected = {-6, -1, -0.995055, -0.9};
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], slopes.series().get(i).y()[0], 1e-6);
        }
        assertEquals(1, LossPlot.of(new Bce()).panels().size());
    }

    /** At the probability 0.5 the margin z is 0, at 0.8 it is ln 4. */
    @Test
    void marginsAreTheCommonAxisOfHingeAndCrossEntropy() {
        Chart chart =
                chart(
                        LossPlot.of(
                                new Hinge(),
                                new Weighted(new Bce(), List.of(3.0)),
                                new LabelSmoothing(new Cce(), 0.1)));
        assertEquals("margin: raw output z for target 1", chart.x().label());
        int first = 0; // z = −4
        assertEquals(5, chart.series().get(0).y()[first], 1e-9);
        assertEquals(3 * 4.0181499, chart.series().get(1).y()[first], 1e-6);
        assertEquals(4.0181499 - 0.05 * 4, chart.series().get(2).y()[first], 1e-6);
    }

    @Test
    void aStudentsLossIsDrawnWithItsNeighbours() {
        Loss mine = StudentLoss.of("mine", (y, p) -> -y * Math.log(p));
        List<Series> curves = chart(LossPlot.of(mine, new Bce())).series();
        assertArrayEquals(curves.get(1).y(), curves.get(0).y(), 1e-9);
        // alone it is one of numbers: the logarithm of less than 0 is a gap
        Series alone = chart(LossPlot.of(mine)).series().get(0);
        assertTrue(Double.isNaN(alone.y()[0]));
        assertEquals(-Math.log(1 + alone.x()[300]), alone.y()[300], 1e-9);
    }

    @Test
    void lossesWithoutACommonAxisAreRefused() {
        assertEquals(
                "losses of classes and of numbers have no common axis: bce(), mse();"
                        + " plot them one by one",
                message(() -> LossPlot.of(new Bce(), new Mse())));
    }

    @Test
    void anActivationAndItsDerivative() {
        Figure figure = ActivationPlot.of(new Relu());
        Series value = chart(figure).series().get(0);
        Series slope = ((Chart) figure.panels().get(1)).series().get(0);
        int last = value.size() - 1;
        assertEquals(4, value.y()[last], 1e-6);
        assertEquals(1, slope.y()[last], 1e-6);
        assertEquals(0, slope.y()[0], 1e-6);
        // softmax of (z, 0) at z = 0 is one half, its slope a quarter
        Figure softmax = ActivationPlot.of(new Softmax());
        assertEquals(0.25, ((Chart) softmax.panels().get(1)).series().get(0).y()[300], 1e-6);
    }

    private static int nearest(double[] x, double wanted) {
        int best = 0;
        for (int i = 0; i < x.length; i++) {
            best = Math.abs(x[i] - wanted) < Math.abs(x[best] - wanted) ? i : best;
        }
        return best;
    }

    private static String message(Runnable misuse) {
        return assertThrows(IllegalArgumentException.class, misuse::run).getMessage();
    }
}
