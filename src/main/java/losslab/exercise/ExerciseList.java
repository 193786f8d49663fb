package losslab.exercise;

import java.util.List;
import java.util.Set;
import losslab.base.Table;
import losslab.base.Text;

/**
 * What {@code exercises()} shows: all of them, and how to begin with the first that is not solved.
 *
 * @param solved the names of those whose visible checks passed in this session
 */
public record ExerciseList(List<Exercise> all, Set<String> solved) {
    public ExerciseList {
        all = List.copyOf(all);
        solved = Set.copyOf(solved);
    }

    @Override
    public String toString() {
        Table table =
                new Table(Text.get("exercise.column.exercise"), Text.get("exercise.column.title"));
        for (Exercise one : all) {
            table.row((isSolved(one) ? "✓ " : "  ") + one.folder(), one.title());
        }
        return table + "\n\n" + next();
    }

    private String next() {
        return all.stream()
                .filter(one -> !isSolved(one))
                .findFirst()
                .map(one -> Text.get("exercise.list.next", one.starter(), one.answer(), one.name()))
                .orElseGet(() -> Text.get("exercise.list.done"));
    }

    private boolean isSolved(Exercise one) {
        return solved.contains(one.name());
    }
}
