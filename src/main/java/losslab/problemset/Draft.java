package losslab.problemset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import losslab.problemset.question.Problem;

/** A variant in the making: its problems come in any order, from any thread. */
final class Draft {
    /** A problem and what the manifest says of it. */
    record Made(Problem problem, Manifest.Entry entry) {}

    private final int variant;
    private final int size;
    private final List<Made> made = new ArrayList<>();

    Draft(int variant, int size) {
        this.variant = variant;
        this.size = size;
    }

    int variant() {
        return variant;
    }

    /** Whether it was the last one missing. */
    synchronized boolean add(Made one) {
        made.add(one);
        return made.size() == size;
    }

    synchronized List<Problem> problems() {
        return sorted().stream().map(Made::problem).toList();
    }

    synchronized Manifest.Variant entry() {
        return new Manifest.Variant(variant, sorted().stream().map(Made::entry).toList());
    }

    private List<Made> sorted() {
        return made.stream().sorted(Comparator.comparing(m -> m.problem().number())).toList();
    }
}
