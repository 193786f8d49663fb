package losslab.plot;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;

/**
 * Parallel coordinates (Inselberg 1985): an upright axis per quantity, and a line across all of
 * them per row of a table.
 */
public record ParallelAxes(String title, List<Upright> axes, List<Line> lines) implements Panel {
    public ParallelAxes {
        axes = List.copyOf(axes);
        lines = List.copyOf(lines);
    }

    /**
     * @param places from 0 (the foot) to 1 (the top), one per label
     */
    public record Upright(String name, List<String> labels, double[] places) {
        public Upright {
            labels = List.copyOf(labels);
            places = places.clone();
        }
    }

    /**
     * @param places one per axis, from 0 to 1
     */
    public record Line(double[] places, Color color, boolean best) {
        public Line {
            places = places.clone();
        }

        @Override
        public double[] places() {
            return places.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Line l
                    && l.best == best
                    && l.color.equals(color)
                    && Arrays.equals(l.places, places);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(places);
        }
    }

    @Override
    public ParallelAxes titled(String other) {
        return new ParallelAxes(other, axes, lines);
    }
}
