package losslab.pathology;

import java.util.List;
import java.util.stream.Collectors;
import losslab.base.Numbers;

/** The answer of a signature: every figure it looked at, and whether all of them hold. */
public record Verdict(List<Figure> figures) {
    /** One figure: a value that must lie between two bounds for the signature to hold. */
    public record Figure(String name, double value, double least, double most) {
        public boolean holds() {
            return value >= least && value <= most;
        }

        @Override
        public String toString() {
            return name + " " + Numbers.show(value) + " (" + bounds() + ")";
        }

        private String bounds() {
            if (most == Double.POSITIVE_INFINITY) {
                return ">= " + Numbers.exact(least);
            }
            return least == Double.NEGATIVE_INFINITY
                    ? "<= " + Numbers.exact(most)
                    : Numbers.exact(least) + " … " + Numbers.exact(most);
        }
    }

    public Verdict {
        figures = List.copyOf(figures);
    }

    public static Verdict of(Figure... figures) {
        return new Verdict(List.of(figures));
    }

    /** Of a run that lacks what the signature looks at: it does not hold. */
    public static Verdict absent(String what) {
        return of(atLeast(what, Double.NaN, 0));
    }

    public static Figure atLeast(String name, double value, double bound) {
        return new Figure(name, value, bound, Double.POSITIVE_INFINITY);
    }

    public static Figure atMost(String name, double value, double bound) {
        return new Figure(name, value, Double.NEGATIVE_INFINITY, bound);
    }

    public boolean holds() {
        return figures.stream().allMatch(Figure::holds);
    }

    @Override
    public String toString() {
        return figures.stream().map(Figure::toString).collect(Collectors.joining(", "));
    }
}
