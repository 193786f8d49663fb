package losslab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import losslab.data.Moons;
import losslab.loss.Bce;
import losslab.model.Mlp;
import losslab.run.Experiment;
import losslab.run.Setting;
import losslab.run.Training;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Experiment EXPERIMENT =
            Experiment.of(Moons.moons().take(20), Mlp.mlp(), new Bce(), Setting.EPOCHS.to(2));

    private static List<String> legend(Experiment other) {
        Figure figure =
                Comparison.of(Training.inThisThread(EXPERIMENT), Training.inThisThread(other));
        Chart chart = (Chart) figure.panels().get(0);
        return chart.series().stream().map(Series::name).toList();
    }

    @Test
    void runsAreCalledByWhatSetsThemApart() {
        Experiment other = EXPERIMENT.with(Setting.BATCH.to(8), Setting.SNAPSHOT_EVERY.to(1));
        assertEquals(
                List.of(
                        "batch 32 · train",
                        "batch 32 · validation",
                        "batch 8 · train",
                        "batch 8 · validation"),
                legend(other));
    }

    @Test
    void howOftenOneLookedMakesNoRunAnother() {
        assertEquals(
                List.of(
                        "run 1 · train",
                        "run 1 · validation",
                        "run 2 · train",
                        "run 2 · validation"),
                legend(EXPERIMENT.with(Setting.SNAPSHOT_EVERY.to(1))));
    }
}
