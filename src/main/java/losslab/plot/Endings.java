package losslab.plot;

import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import losslab.base.Text;
import losslab.run.Ending;

/** Where and why a run ended before its time, as a mark. */
final class Endings {
    private Endings() {}

    /**
     * @param place where a step lies on the x axis
     * @param last where the last recorded point lies
     */
    static Optional<Mark> mark(Ending ending, IntToDoubleFunction place, double last) {
        if (ending instanceof Ending.Diverged diverged) {
            return Optional.of(
                    Mark.vertical(
                            place.applyAsDouble(diverged.step()),
                            Text.get("plot.diverged", Ticks.label(diverged.step())),
                            Palette.ALARM));
        }
        if (ending instanceof Ending.EarlyStop stop) {
            return Optional.of(
                    Mark.vertical(
                            last, Text.get("plot.earlyStop", stop.bestEpoch()), Palette.FAINT));
        }
        if (ending instanceof Ending.Interrupted interrupted) {
            return Optional.of(
                    Mark.vertical(
                            place.applyAsDouble(interrupted.step()),
                            Text.get("plot.interrupted", Ticks.label(interrupted.step())),
                            Palette.FAINT));
        }
        return Optional.empty();
    }
}
