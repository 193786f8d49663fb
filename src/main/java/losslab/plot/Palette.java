package losslab.plot;

import java.awt.Color;
import java.util.List;

/**
 * Colours that colour-blind people tell apart, and that survive a projector.
 *
 * @see <a href="https://jfly.uni-koeln.de/color/">Okabe, Ito, Color Universal Design, 2008</a>
 */
public final class Palette {
    public static final Color TRAIN = new Color(0x0072B2);
    public static final Color VALIDATION = new Color(0xD55E00);
    public static final Color THIRD = new Color(0x009E73);
    public static final Color TRUTH = Color.BLACK;
    public static final Color ALARM = new Color(0xB00020);
    public static final Color INK = new Color(0x222222);
    public static final Color FAINT = new Color(0x8A8A8A);
    public static final Color GRID = new Color(0xE3E3E3);
    public static final Color PAPER = Color.WHITE;

    /** Blue, vermilion, green, purple, sky, orange, grey, olive, brown, black. */
    private static final List<Color> CLASSES =
            List.of(
                    TRAIN,
                    VALIDATION,
                    THIRD,
                    new Color(0xCC79A7),
                    new Color(0x56B4E9),
                    new Color(0xE69F00),
                    new Color(0x7A7A7A),
                    new Color(0xA8A000),
                    new Color(0x7F4F24),
                    new Color(0x000000));

    /**
     * Five colours of viridis, dark to light: order is seen in grey too (Smith, van der Walt 2015).
     */
    private static final List<Color> VIRIDIS =
            List.of(
                    new Color(0x440154),
                    new Color(0x3B528B),
                    new Color(0x21918C),
                    new Color(0x5EC962),
                    new Color(0xFDE725));

    /** The lightest end is not seen as a line on white. */
    private static final double DARK_ENOUGH = 0.8;

    private Palette() {}

    /** The colour of the i-th class or run; they repeat after ten. */
    public static Color of(int i) {
        return CLASSES.get(i % CLASSES.size());
    }

    /** The colour of the i-th of n things in a row, such as layers, from dark to light. */
    static Color inOrder(int i, int n) {
        return scale(n == 1 ? 0.4 : DARK_ENOUGH * i / (n - 1));
    }

    /** The colour of a share from 0 (dark) to 1 (light). */
    static Color scale(double share) {
        double place = Math.max(0, Math.min(1, share)) * (VIRIDIS.size() - 1);
        int from = (int) Math.min(VIRIDIS.size() - 2, Math.floor(place));
        return mix(VIRIDIS.get(from), VIRIDIS.get(from + 1), place - from);
    }

    /** What is read on a colour: paper on dark ones, ink on light ones. */
    static Color inkOn(Color color) {
        double bright = 0.299 * color.getRed() + 0.587 * color.getGreen() + 0.114 * color.getBlue();
        return bright < 140 ? PAPER : INK;
    }

    /** share of the colour, the rest white. */
    public static Color tint(Color color, double share) {
        return mix(PAPER, color, share);
    }

    /** From one colour (share 0) to another (share 1). */
    public static Color mix(Color from, Color to, double share) {
        double s = Math.max(0, Math.min(1, share));
        return new Color(
                between(from.getRed(), to.getRed(), s),
                between(from.getGreen(), to.getGreen(), s),
                between(from.getBlue(), to.getBlue(), s));
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + share * (to - from));
    }
}
