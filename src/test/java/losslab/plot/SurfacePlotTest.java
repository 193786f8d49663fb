package losslab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import losslab.data.Blobs;
import losslab.data.SigmoidCurve;
import losslab.loss.Bce;
import losslab.loss.Mse;
import losslab.model.Mlp;
import losslab.run.Experiment;
import org.junit.jupiter.api.Test;

class SurfacePlotTest {
    @Test
    void theLowestPointIsWhereTheLossIs() {
        Experiment line =
                Experiment.of(SigmoidCurve.sigmoidCurve().noise(0).take(100), Mlp.mlp(), new Mse());
        Chart chart = (Chart) SurfacePlot.of(line, List.of(new Mse())).panels().get(0);
        Mark lowest = chart.marks().get(0);
        // least squares through the curve: slope 1.27, intercept .51; a cell is .9 wide and .26
        // high
        assertEquals(1.27, lowest.x(), 0.9);
        assertEquals(0.51, lowest.y(), 0.26);
        assertTrue(lowest.label().startsWith("min 0.0"), lowest.label());
        assertEquals("mse()", chart.title());
        assertTrue(chart.heat().isPresent());
        assertTrue(chart.series().size() >= 5, "lines of equal loss");
    }

    @Test
    void oneLandscapePerLoss() {
        Experiment neuron = Experiment.of(Blobs.blobs(2).features(1), Mlp.mlp(), new Bce());
        assertEquals(2, SurfacePlot.of(neuron, List.of(new Bce(), new Mse())).panels().size());
    }

    @Test
    void aHiddenLayerHasNoSuchLandscape() {
        Experiment hidden = Experiment.of(Blobs.blobs(2).features(1), Mlp.mlp(4), new Bce());
        String message =
                assertThrows(
                                IllegalArgumentException.class,
                                () -> SurfacePlot.of(hidden, List.of(new Bce())))
                        .getMessage();
        assertTrue(message.contains("needs one neuron on one feature, got mlp(4)"), message);
    }
}
