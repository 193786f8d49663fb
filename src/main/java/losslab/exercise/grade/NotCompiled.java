package losslab.exercise.grade;

import java.util.List;

/** A file that does not compile. */
final class NotCompiled extends Exception {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 5;

    private final transient List<String> errors;

    NotCompiled(List<String> errors) {
        super(String.join("\n", errors));
        this.errors = errors.subList(0, Math.min(SHOWN, errors.size()));
    }

    /** The first few, each with its line. */
    List<String> errors() {
        return List.copyOf(errors);
    }
}
