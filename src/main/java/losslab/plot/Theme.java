package losslab.plot;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import losslab.base.Check;

/**
 * Sizes in points for a picture of 1200 × 750, readable from the back row; other sizes scale them.
 */
record Theme(double scale) {
    static final int WIDTH = 1200;
    static final int HEIGHT = 750;

    private static final double SMALLEST = 0.5;
    private static final double LARGEST = 2;

    /** Text shrinks more slowly than its area does. */
    private static final double SLOWLY = 0.3;

    /** Outlines are asked for without hinting, so that all formats look the same. */
    static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

    /** The theme for an area. */
    static Theme of(double width, double height) {
        double share = Math.min(width / WIDTH, height / HEIGHT);
        return new Theme(Math.max(SMALLEST, Math.min(LARGEST, Math.pow(share, SLOWLY))));
    }

    Font title() {
        return font(Font.BOLD, 27);
    }

    Font panelTitle() {
        return font(Font.BOLD, 23);
    }

    Font label() {
        return font(Font.PLAIN, 23);
    }

    Font tick() {
        return font(Font.PLAIN, 20);
    }

    Font mark() {
        return font(Font.BOLD, 21);
    }

    BasicStroke line() {
        return stroke(4);
    }

    BasicStroke thin() {
        return stroke(1.5f);
    }

    BasicStroke dashed() {
        float dash = (float) (14 * scale);
        float gap = (float) (11 * scale);
        return new BasicStroke(
                (float) (4 * scale),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                1,
                new float[] {dash, gap},
                0);
    }

    private BasicStroke stroke(float width) {
        return new BasicStroke(
                (float) (width * scale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    int px(double points) {
        return (int) Math.round(points * scale);
    }

    Font font(int style, double size) {
        return new Font(Font.SANS_SERIF, style, 1).deriveFont((float) (size * scale));
    }

    /**
     * Asks for the first glyph, so that a machine without any font says so in one line.
     *
     * @throws IllegalArgumentException if Java finds no fonts
     */
    static void checkFonts() {
        try {
            new Theme(1).title().createGlyphVector(METRICS, "a").getOutline();
        } catch (RuntimeException | LinkageError | InternalError noFonts) {
            throw Check.fail("plot.fonts", noFonts.getClass().getSimpleName());
        }
    }
}
