package losslab.report;

import java.util.function.BiConsumer;
import java.util.function.Predicate;
import losslab.run.Run;

/**
 * A part of a report.
 *
 * @param id by which the table of contents finds it; its heading is the text {@code report.ID}
 * @param appliesTo whether such a run has it at all
 * @param body writes what stands under the heading; a refusal is shown in its place
 */
record Section(String id, Predicate<Run> appliesTo, BiConsumer<Run, Parts> body) {
    /** A part that every run has. */
    static Section of(String id, BiConsumer<Run, Parts> body) {
        return new Section(id, run -> true, body);
    }
}
