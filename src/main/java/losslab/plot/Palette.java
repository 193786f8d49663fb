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
                    new Color(0x009E73),
                    new Color(0xCC79A7),
                    new Color(0x56B4E9),
                    new Color(0xE69F00),
                    new Color(0x7A7A7A),
                    new Color(0xA8A000),
                    new Color(0x7F4F24),
                    new Color(0x000000));

    private Palette() {}

    /** The colour of the i-th class or run; they repeat after ten. */
    public static Color of(int i) {
        return CLASSES.get(i % CLASSES.size());
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
