package losslab.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;

/**
 * Text drawn as outlines: the letters, Cyrillic ones too, look the same in PNG, SVG and PDF
 * whatever fonts the reader has.
 */
record Lettering(Graphics2D g, Font font, Color color) {
    /** Where a text stands relative to the given point. */
    enum Anchor {
        LEFT(0),
        CENTRE(0.5),
        RIGHT(1);

        private final double share;

        Anchor(double share) {
            this.share = share;
        }
    }

    /** y is the base line. */
    void write(String text, double x, double y, Anchor anchor) {
        if (!text.isEmpty()) {
            g.setColor(color);
            g.fill(glyphs(font, text).getOutline((float) left(text, x, anchor), (float) y));
        }
    }

    /** With a rim of paper around each letter, to stay readable over curves. */
    void writeWithRim(String text, double x, double y, Anchor anchor) {
        Shape outline = glyphs(font, text).getOutline((float) left(text, x, anchor), (float) y);
        g.setColor(Palette.PAPER);
        g.setStroke(
                new BasicStroke(
                        font.getSize2D() / 3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(outline);
        g.setColor(color);
        g.fill(outline);
    }

    /** Upwards, centred at the point. */
    void writeUpwards(String text, double x, double y) {
        AffineTransform upwards = AffineTransform.getTranslateInstance(x, y);
        upwards.rotate(-Math.PI / 2);
        var outline = glyphs(font, text).getOutline((float) -width(font, text) / 2, 0);
        g.setColor(color);
        g.fill(upwards.createTransformedShape(outline));
    }

    private double left(String text, double x, Anchor anchor) {
        return x - anchor.share * width(font, text);
    }

    static double width(Font font, String text) {
        return text.isEmpty() ? 0 : glyphs(font, text).getLogicalBounds().getWidth();
    }

    /** The font, made small enough for the text to fit into the width. */
    static Font fitted(Font font, String text, double width) {
        double needed = width(font, text);
        return needed <= width
                ? font
                : font.deriveFont((float) (font.getSize2D() * width / needed));
    }

    private static GlyphVector glyphs(Font font, String text) {
        return font.createGlyphVector(Theme.METRICS, text);
    }
}
