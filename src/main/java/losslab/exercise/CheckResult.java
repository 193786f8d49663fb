package losslab.exercise;

import java.util.List;

/**
 * What one visible check found.
 *
 * @param facts empty if it passed
 */
public record CheckResult(String title, boolean passed, List<Fact> facts) {
    @Override
    public String toString() {
        String line = (passed ? "  ✓ " : "  ✗ ") + title;
        return passed ? line : line + "\n" + Fact.lines(facts, "      ");
    }
}
