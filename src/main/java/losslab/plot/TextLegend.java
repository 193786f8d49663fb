package losslab.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import losslab.base.Lines;

/** How series and marks are told apart without colours, and the line that says so. */
record TextLegend(Chart chart) {
    static final char RING = 'O';
    static final char LINE = '┆';

    private static final String GLYPHS = "ox+*#%";
    private static final char ONLY = '·';
    private static final List<String> SAMPLES = List.of("───", "╌╌╌");
    private static final String DOTTED = "···";
    private static final String NAMES = "abcdefghijklmnpqrstuvwyz"; // not o and x: those are clouds

    /** Characters from one name on a curve to the next. */
    static final int BETWEEN_NAMES = 20;

    /** The letter of the i-th cloud; a lone cloud is made of points that leave curves visible. */
    char glyph(int cloud) {
        boolean alone = chart.series().stream().filter(TextLegend::isCloud).count() == 1;
        return alone ? ONLY : GLYPHS.charAt(cloud % GLYPHS.length());
    }

    static boolean isCloud(Series series) {
        return series.style() == Series.Style.DOTS;
    }

    /** The letter on the i-th curve, from the third on: dots alone do not tell them apart. */
    static Optional<Character> name(int curve) {
        int i = curve - SAMPLES.size();
        return i >= 0 && i < NAMES.length() ? Optional.of(NAMES.charAt(i)) : Optional.empty();
    }

    private static String sample(int curve) {
        return curve < SAMPLES.size()
                ? SAMPLES.get(curve)
                : name(curve).map(name -> "·" + name + "·").orElse(DOTTED);
    }

    String line() {
        List<String> entries = new ArrayList<>();
        int lines = 0;
        int clouds = 0;
        int bars = 0;
        for (Series series : chart.series()) {
            String sample;
            if (series.isBars()) {
                sample = String.valueOf(TextBars.glyph(bars++));
            } else if (isCloud(series)) {
                sample = String.valueOf(glyph(clouds++));
            } else {
                sample = sample(lines++);
            }
            if (series.isInLegend()) {
                entries.add(sample + " " + series.name());
            }
        }
        for (Mark mark : chart.marks()) {
            entries.add((mark.kind() == Mark.Kind.POINT ? RING : LINE) + " " + mark.label());
        }
        entries.add("x: " + chart.x().label());
        entries.add("y: " + chart.y().label());
        return Lines.packed(entries, "   ");
    }
}
