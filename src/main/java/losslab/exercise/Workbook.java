package losslab.exercise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import losslab.base.Check;
import losslab.base.Nearest;
import losslab.exercise.answerer.Callee;

/** A student's exercises in one session: which are solved, which hints were taken. */
public final class Workbook {
    private static final String REPL = "REPL"; // where JShell puts the classes of a session

    private final List<Exercise> all;
    private final Set<String> solved = new HashSet<>();
    private final Map<String, Integer> hinted = new HashMap<>();

    public Workbook(List<Exercise> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Runs the visible checks of the exercise that a class of this name answers.
     *
     * @throws IllegalArgumentException if the class is not the student's own, or answers nothing
     */
    public Checked check(Object answer) {
        Class<?> type = Check.given("answer", answer, "check(new FocalLoss())").getClass();
        Exercise exercise = answered(type);
        Callee callee = new Callee(() -> type);
        Checked checked = exercise.check(new Submission(exercise.answer(), callee));
        if (checked.passed()) {
            solved.add(exercise.name());
        } else {
            solved.remove(exercise.name());
        }
        return checked;
    }

    /**
     * The next hint; after the last one, the last one again.
     *
     * @throws IllegalArgumentException offering the nearest names
     */
    public Hint hint(String name) {
        Exercise exercise = named(name);
        List<String> hints = exercise.hints();
        int number = Math.min(hinted.merge(exercise.name(), 1, Integer::sum), hints.size());
        return new Hint(exercise, number, hints.size(), hints.get(number - 1));
    }

    /** All exercises, and which are solved. */
    public ExerciseList exercises() {
        return new ExerciseList(all, solved);
    }

    private Exercise named(String name) {
        return all.stream()
                .filter(one -> one.isCalled(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    private IllegalArgumentException unknown(String name) {
        List<String> names = all.stream().map(Exercise::name).toList();
        return Check.fail("base.known", "exercise", name, Nearest.of(name, names));
    }

    private Exercise answered(Class<?> type) {
        String room = type.getPackageName();
        if (!room.isEmpty() && !room.equals(REPL)) {
            throw Check.fail("exercise.notYours", type.getName());
        }
        String name = type.getSimpleName();
        return all.stream()
                .filter(exercise -> exercise.answer().equals(name))
                .findFirst()
                .orElseThrow(() -> Check.fail("exercise.unknown", name, answers()));
    }

    private List<String> answers() {
        return all.stream().map(Exercise::answer).toList();
    }
}
