package losslab.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import losslab.data.Moons;
import losslab.loss.Bce;
import losslab.model.Mlp;
import losslab.run.Experiment;
import losslab.run.Setting;
import losslab.study.sweep.Grid;
import losslab.study.sweep.Measure;
import losslab.study.sweep.Parameter;
import losslab.study.sweep.Sweep;
import losslab.study.sweep.SweepResult;
import org.junit.jupiter.api.Test;

class SweepPlotTest {
    private static final SweepResult RESULT =
            sweep(
                    Parameter.lr(0.1, 0.01, 0.001),
                    Parameter.hidden(2, 8),
                    Parameter.batchSize(4, 8));

    private static SweepResult sweep(Parameter... parameters) {
        Experiment experiment =
                Experiment.of(Moons.moons().take(40), Mlp.mlp(4), new Bce(), Setting.EPOCHS.to(2));
        return Sweep.of(experiment, Grid.of(parameters), result -> {}, List.of());
    }

    @Test
    void aCellIsTheMeanOverTheOtherParameters() {
        Figure figure = SweepPlot.heatmap(RESULT, "hidden", "lr");
        HeatMap map = (HeatMap) figure.panels().get(0);
        assertEquals(List.of("2", "8"), map.rows());
        assertEquals(List.of("0.001", "0.01", "0.1"), map.columns());
        assertEquals("mean over batchSize", map.title());
        double mean =
                RESULT.where("hidden", 8).where("lr", 0.1).rows().stream()
                        .mapToDouble(row -> row.mean(Measure.VALIDATION))
                        .average()
                        .orElseThrow();
        assertEquals(mean, map.values()[1][2]);
        assertTrue(figure.toString().contains("hidden \\ lr"), figure.toString());
        assertEquals("moons · validation accuracy", figure.title());
    }

    @Test
    void aLineCrossesEveryAxisAndTheBestIsThick() {
        ParallelAxes axes = (ParallelAxes) SweepPlot.of(RESULT).panels().get(1);
        assertEquals(
                List.of("lr", "hidden", "batchSize", "validation accuracy"),
                axes.axes().stream().map(ParallelAxes.Upright::name).toList());
        assertEquals(12, axes.lines().size());
        ParallelAxes.Line best =
                axes.lines().stream().filter(ParallelAxes.Line::best).findFirst().orElseThrow();
        double top = axes.lines().stream().mapToDouble(l -> l.places()[3]).max().orElseThrow();
        assertEquals(top, best.places()[3]);
        int lr = List.of("0.001", "0.01", "0.1").indexOf(RESULT.best().values().get(0));
        assertEquals(lr / 2.0, best.places()[0]);
        PictureFile.image(SweepPlot.of(RESULT), 1);
    }

    @Test
    void oneParameterHasNoHeatMapAndFailedRowsNoLine() {
        SweepResult one = sweep(Parameter.lr(0.1, 1e30));
        Figure figure = SweepPlot.of(one);
        assertEquals(1, figure.panels().size());
        assertTrue(figure.toString().contains("lr: 0.1"), figure.toString());
        PictureFile.image(figure, 1);
    }

    @Test
    void ofManyValuesSomeAreNamed() {
        List<String> names = IntStream.range(0, 100).mapToObj(i -> "value" + i).toList();
        HeatMap map = new HeatMap("", "r", "c", names, names, new double[100][100]);
        String text = Figure.of("", map).toString();
        assertEquals(1 + 2 + 20, text.lines().count(), text);
        assertTrue(text.contains("value13") && !text.contains("value14 "), text);
        PictureFile.image(Figure.of("", map), 1);
        Parameter many = Parameter.batchSize(IntStream.rangeClosed(1, 30).toArray());
        String axes = SweepPlot.of(sweep(many)).toString();
        assertTrue(axes.contains("batchSize: 1 … 30"), axes);
    }

    @Test
    void anEmptyCellIsNeitherLowNorHigh() {
        double[][] values = {{1, Double.NaN}, {3, 2}};
        HeatMap map = new HeatMap("", "r", "c", List.of("a", "b"), List.of("x", "y"), values);
        assertArrayEquals(
                new double[] {0, Double.NaN, 1, 0.5},
                new double[] {map.share(0, 0), map.share(0, 1), map.share(1, 0), map.share(1, 1)});
        PictureFile.image(Figure.of("", map), 1);
    }

    @Test
    void theSameParameterTwiceIsRefused() {
        String message =
                assertThrows(
                                IllegalArgumentException.class,
                                () -> SweepPlot.heatmap(RESULT, "lr", "lr"))
                        .getMessage();
        assertTrue(message.contains("got lr twice; try two of lr, hidden, batchSize"), message);
    }
}
