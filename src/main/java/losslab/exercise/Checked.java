package losslab.exercise;

import java.util.List;
import java.util.stream.Collectors;
import losslab.base.Text;

/** What {@code check(new FocalLoss())} shows: every visible check, with facts where it failed. */
public record Checked(Exercise exercise, List<CheckResult> results) {
    /** Whether all visible checks passed; the hidden tests may still fail. */
    public boolean passed() {
        return results.stream().allMatch(CheckResult::passed);
    }

    @Override
    public String toString() {
        long passed = results.stream().filter(CheckResult::passed).count();
        String end =
                passed()
                        ? Text.get("exercise.passed")
                        : Text.get("exercise.failed", passed, results.size(), exercise.name());
        return results.stream().map(CheckResult::toString).collect(Collectors.joining("\n"))
                + "\n"
                + end;
    }
}
