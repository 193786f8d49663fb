package losslab.exercise;

import java.util.List;
import java.util.function.Consumer;
import losslab.base.Text;

/**
 * A check that a student sees.
 *
 * @param key its title is the text {@code exercise.KEY}
 * @param trial asks the submission and throws {@link Miss}
 */
public record VisibleCheck(String key, Consumer<Submission> trial) {
    public String title() {
        return Text.get("exercise." + key);
    }

    CheckResult run(Submission submission) {
        try {
            trial.accept(submission);
            return new CheckResult(title(), true, List.of());
        } catch (Miss miss) {
            return new CheckResult(title(), false, miss.facts());
        }
    }
}
