package losslab.plot;

import java.util.ArrayList;
import java.util.List;

/** Small pictures in braille dots, as many as fit side by side, in two rows. */
final class TextTiles {
    private static final int MOST_ROWS = 2;
    private static final int LONGEST = 24; // characters of a caption

    private TextTiles() {}

    static String of(Tiles tiles, int width) {
        List<String> lines = new ArrayList<>();
        int wide = tiles.tiles().stream().mapToInt(TextTiles::wide).max().orElse(1) + 1;
        int across = Math.max(1, Math.min(tiles.columns(), width / wide));
        int shown = Math.min(tiles.tiles().size(), MOST_ROWS * across);
        for (int from = 0; from < shown; from += across) {
            row(tiles.tiles().subList(from, Math.min(shown, from + across)), wide, lines);
        }
        return String.join("\n", lines);
    }

    /** Of the picture or its caption, but a long name does not take a whole line. */
    private static int wide(Tiles.Tile tile) {
        return Math.max(cells(tile.width(), 2), Math.min(LONGEST, caption(tile).length()));
    }

    private static String caption(Tiles.Tile tile) {
        return String.join(": ", tile.caption().lines().toList());
    }

    private static void row(List<Tiles.Tile> tiles, int wide, List<String> lines) {
        List<Braille> pictures = tiles.stream().map(TextTiles::draw).toList();
        int tall = tiles.stream().mapToInt(t -> cells(t.height(), 4)).max().orElse(0);
        for (int r = 0; r < tall; r++) {
            StringBuilder line = new StringBuilder();
            for (Braille picture : pictures) {
                line.append(padded(picture.row(r), wide));
            }
            lines.add(line.toString().stripTrailing());
        }
        StringBuilder captions = new StringBuilder();
        tiles.forEach(tile -> captions.append(padded(caption(tile), wide)));
        lines.add(captions.toString().stripTrailing());
    }

    /** Dots for the darker half of the brightness there is. */
    static Braille draw(Tiles.Tile tile) {
        double low = 1;
        double high = 0;
        for (int i = 0; i < tile.height() * tile.width(); i++) {
            double bright = tile.brightness(i / tile.width(), i % tile.width());
            low = Math.min(low, bright);
            high = Math.max(high, bright);
        }
        Braille picture = new Braille(cells(tile.height(), 4), cells(tile.width(), 2));
        for (int row = 0; row < tile.height(); row++) {
            for (int col = 0; col < tile.width(); col++) {
                if (tile.brightness(row, col) < (low + high) / 2) {
                    picture.dot(col, row);
                }
            }
        }
        return picture;
    }

    private static int cells(int dots, int each) {
        return (dots + each - 1) / each;
    }

    private static String padded(String text, int width) {
        String cut = text.length() < width ? text : text.substring(0, width - 1);
        return cut + " ".repeat(width - cut.length());
    }
}
