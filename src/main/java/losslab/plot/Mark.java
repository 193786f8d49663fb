package losslab.plot;

import java.awt.Color;

/** Something to be pointed at: a ring around a point, or a vertical line, with a label. */
public record Mark(Kind kind, double x, double y, String label, Color color) {
    public enum Kind {
        POINT,
        VERTICAL
    }

    public static Mark point(double x, double y, String label, Color color) {
        return new Mark(Kind.POINT, x, y, label, color);
    }

    public static Mark vertical(double x, String label, Color color) {
        return new Mark(Kind.VERTICAL, x, 0, label, color);
    }
}
