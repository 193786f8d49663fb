package losslab.data.strokes;

import java.util.Arrays;
import java.util.List;

/** One way of writing a digit: its strokes, and how common it is among the ways. */
record Glyph(int weight, List<Stroke> strokes) {
    Glyph {
        strokes = List.copyOf(strokes);
    }

    /** From {@code "2: 50 0, 50 100; 20 100, 80 98"}: the weight, then the strokes. */
    static Glyph parse(String text) {
        int colon = text.indexOf(':');
        String[] strokes = text.substring(colon + 1).split(";");
        return new Glyph(
                Integer.parseInt(text.substring(0, colon)),
                Arrays.stream(strokes).map(Stroke::parse).toList());
    }
}
