package losslab.plot;

import static losslab.plot.Runs.chart;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import losslab.data.Moons;
import losslab.loss.Bce;
import losslab.model.Mlp;
import losslab.run.Experiment;
import losslab.study.LearningRates;
import org.junit.jupiter.api.Test;

class RatesPlotTest {
    private static final LearningRates FOUND =
            LearningRates.of(Experiment.of(Moons.moons(), Mlp.mlp(16), new Bce()));

    @Test
    void theRateIsOnALogarithmicAxisAndTheSuggestionMarked() {
        Figure figure = RatesPlot.of(FOUND);
        Chart chart = chart(figure);
        assertTrue(chart.x().isLog());
        assertEquals(
                List.of(Mark.Kind.VERTICAL, Mark.Kind.POINT, Mark.Kind.POINT),
                chart.marks().stream().map(Mark::kind).toList());
        assertEquals(FOUND.suggestion(), chart.marks().get(0).x());
        assertEquals(FOUND.rates()[FOUND.lowest()], chart.marks().get(2).x());
        PictureFile.image(figure, 1);
    }

    @Test
    void theExplosionAfterTheLowestPointIsLeftOut() {
        double[] rates = {1e-3, 1e-2, 0.1, 1, 10};
        double[] loss = {2, 1, 0.5, 3, 900};
        Chart chart = chart(RatesPlot.of(new LearningRates(FOUND.experiment(), rates, loss, loss)));
        assertEquals(4, chart.series().get(0).size());
        assertTrue(chart.marks().isEmpty(), "too short a fall for a suggestion");
    }
}
