package losslab.exercise;

import java.util.List;
import losslab.base.Check;

/** All exercises, in the order of the course; a new one is a row here. */
public final class Exercises {
    private static final List<Exercise> ALL = List.of(FocalLossTask.exercise());

    private Exercises() {}

    public static List<Exercise> all() {
        return ALL;
    }

    public static List<String> names() {
        return ALL.stream().map(Exercise::name).toList();
    }

    /**
     * @throws IllegalArgumentException offering the nearest names
     */
    public static Exercise named(String name) {
        Check.known("exercise", name, names());
        return find(name);
    }

    private static Exercise find(String name) {
        return ALL.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }
}
