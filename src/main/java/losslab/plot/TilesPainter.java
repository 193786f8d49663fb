package losslab.plot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;

/** Draws a grid of small pictures, as large as fits, a caption under each. */
final class TilesPainter {
    private static final double LINE = 24; // points

    private final Tiles tiles;
    private final Theme theme;

    TilesPainter(Tiles tiles, Theme theme) {
        this.tiles = tiles;
        this.theme = theme;
    }

    void paint(Graphics2D g, int width, int height) {
        int top = title(g, width);
        double margin = theme.px(20);
        int lines = tiles.tiles().stream().mapToInt(tile -> lines(tile).size()).max().orElse(1);
        double caption = theme.px(6) + lines * theme.px(LINE);
        double gap = theme.px(10);
        double cellWidth = (width - 2 * margin) / tiles.columns();
        double cellHeight = (height - top - margin) / tiles.rows();
        double side = Math.min(cellWidth - gap, cellHeight - caption);
        double left = (width - tiles.columns() * (side + gap)) / 2;
        Font font = Lettering.fitted(theme.tick(), longestLine(), side);
        for (int i = 0; i < tiles.tiles().size(); i++) {
            Tiles.Tile tile = tiles.tiles().get(i);
            double x = left + i % tiles.columns() * (side + gap) + gap / 2;
            double y = top + i / tiles.columns() * (side + caption);
            double longest = Math.max(tile.width(), tile.height());
            double w = side * tile.width() / longest;
            double h = side * tile.height() / longest;
            Pixels.paint(g, tile, new Rectangle2D.Double(x + (side - w) / 2, y + side - h, w, h));
            double base = y + side;
            for (String line : lines(tile)) {
                base += theme.px(LINE);
                new Lettering(g, font, Palette.INK)
                        .write(line, x + side / 2, base, Lettering.Anchor.CENTRE);
            }
        }
    }

    private static List<String> lines(Tiles.Tile tile) {
        return tile.caption().lines().toList();
    }

    /** All captions are written as small as this line of one must be. */
    private String longestLine() {
        return tiles.tiles().stream()
                .flatMap(tile -> lines(tile).stream())
                .max(Comparator.comparingDouble(text -> Lettering.width(theme.tick(), text)))
                .orElse("");
    }

    /** Returns the height used. */
    private int title(Graphics2D g, int width) {
        if (tiles.title().isEmpty()) {
            return 0;
        }
        new Lettering(g, theme.label(), Palette.INK)
                .write(tiles.title(), width / 2.0, theme.px(26), Lettering.Anchor.CENTRE);
        return theme.px(44);
    }
}
