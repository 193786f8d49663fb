package losslab.plot;

import static losslab.plot.Runs.chart;
import static losslab.plot.Runs.epochs;
import static losslab.plot.Runs.train;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import losslab.data.Moons;
import losslab.data.SigmoidCurve;
import losslab.loss.Bce;
import losslab.loss.Mse;
import losslab.model.Init;
import losslab.model.Mlp;
import losslab.model.Sigmoid;
import losslab.optim.Sgd;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.run.Training;
import org.junit.jupiter.api.Test;

class GradientPlotTest {
    private static final Run RUN = train(Moons.moons().take(100), new Bce(), epochs(6));

    @Test
    void aCurvePerLayerAndABarPerLayer() {
        Figure figure = GradientPlot.of(RUN);
        Chart norms = chart(figure);
        assertEquals(List.of("1 dense", "2 dense"), names(norms));
        double[] last = RUN.epochs().stream().mapToDouble(e -> norm(e, 1)).toArray();
        assertArrayEquals(last, norms.series().get(1).y());
        assertTrue(norms.y().isLog());
        Chart bars = (Chart) figure.panels().get(1);
        assertEquals(List.of("epoch 1", "epoch 6"), names(bars));
        assertArrayEquals(
                new double[] {norm(RUN.epochs().get(5), 0), norm(RUN.epochs().get(5), 1)},
                bars.series().get(1).y());
        assertEquals(0, bars.y().low(), "bars of like size begin at zero");
    }

    @Test
    void theUsualUpdateIsADashedLine() {
        Chart ratios = (Chart) GradientPlot.of(RUN).panels().get(2);
        assertArrayEquals(
                RUN.epochs().stream().mapToDouble(e -> e.vitals().updateRatio().get(0)).toArray(),
                ratios.series().get(0).y());
        Series usual = ratios.series().get(2);
        assertEquals(Series.Style.DASHED, usual.style());
        assertArrayEquals(new double[] {1e-3, 1e-3}, usual.y());
        assertTrue(ratios.y().low() < 1e-3 && ratios.y().high() > 1e-3);
    }

    @Test
    void barsThatDifferByOrdersOfMagnitudeAreLogarithmic() {
        Mlp deep = Mlp.mlp(8, 8, 8, 8, 8).activation(new Sigmoid());
        Run run =
                Training.inThisThread(
                        Experiment.of(Moons.moons().take(100), deep, new Bce(), epochs(2)));
        Chart bars = (Chart) GradientPlot.of(run).panels().get(1);
        double least = norm(run.epochs().get(0), 0);
        assertTrue(bars.y().isLog(), "first layer " + least);
        assertTrue(bars.y().low() < least, "the smallest bar is seen");
        assertTrue(bars.y().place(bars.y().high() * 0.999) < 1);
    }

    @Test
    void layersWithoutAnyGradientAreDrawnToo() {
        Mlp zero = Mlp.mlp(4, 4).init(Init.of(Init.Kind.CONSTANT, 0));
        Run run =
                Training.inThisThread(
                        Experiment.of(Moons.moons().take(20), zero, new Bce(), epochs(3)));
        assertEquals(0, norm(run.epochs().get(0), 0));
        PictureFile.image(GradientPlot.of(run), 1);
        assertTrue(GradientPlot.of(run).toString().contains("gradient norm"));
    }

    @Test
    void aRunWithoutAnEpochIsRefusedInOneLine() {
        Run run =
                train(
                        SigmoidCurve.sigmoidCurve(),
                        new Mse(),
                        new Sgd(1e30, 0, false),
                        Setting.BATCH.to(1),
                        epochs(1));
        String message =
                assertThrows(IllegalArgumentException.class, () -> GradientPlot.of(run))
                        .getMessage();
        assertTrue(message.contains("diverged at step"), message);
        assertTrue(message.contains("try"), message);
    }

    private static double norm(losslab.run.Epoch epoch, int layer) {
        return epoch.vitals().gradientNorm().get(layer);
    }

    private static List<String> names(Chart chart) {
        return chart.series().stream().map(Series::name).toList();
    }
}
