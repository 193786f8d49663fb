package losslab.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import losslab.base.Table;
import losslab.base.Text;

/** A figure for the terminal: about 70 characters wide and 15 lines high. */
final class TextFigure {
    private static final int WIDTH = 72;
    private static final int TILES_WIDTH = 76; // five digits of 28 × 28
    private static final int ROWS = 12;
    private static final int SMALL_ROWS = 7;
    private static final int MOST_PANELS = 2;
    private static final int MOST_CLASSES = 20;
    private static final int MOST_COLUMNS = 8;

    private TextFigure() {}

    static String of(Figure figure) {
        List<String> parts = new ArrayList<>();
        parts.add(figure.title());
        for (int i = 0; i < Math.min(MOST_PANELS, figure.panels().size()); i++) {
            parts.add(panel(figure.panels().get(i), i == 0 ? ROWS : SMALL_ROWS));
        }
        int hidden = figure.panels().size() - MOST_PANELS;
        if (hidden > 0) {
            parts.add(Text.get("plot.morePanels", hidden));
        }
        return String.join("\n", parts);
    }

    private static String panel(Panel panel, int rows) {
        if (panel instanceof Chart chart) {
            return TextChart.of(chart, rows, WIDTH);
        }
        if (panel instanceof Tiles tiles) {
            return TextTiles.of(tiles, TILES_WIDTH);
        }
        if (panel instanceof Cells cells) {
            return cells(cells);
        }
        if (panel instanceof HeatMap map) {
            return heatMap(map);
        }
        return panel instanceof Listing listing
                ? listing.table().toString()
                : axes((ParallelAxes) panel);
    }

    private static String cells(Cells cells) {
        int shown = Math.min(MOST_CLASSES, cells.size());
        List<String> head = new ArrayList<>();
        head.add(cells.rowLabel() + " \\ " + cells.columnLabel());
        head.addAll(cells.names().subList(0, shown));
        Table table = new Table(head.toArray(String[]::new));
        for (int row = 0; row < shown; row++) {
            List<Object> line = new ArrayList<>();
            line.add(cells.names().get(row));
            for (int col = 0; col < shown; col++) {
                line.add(cells.count(row, col));
            }
            table.row(line.toArray());
        }
        return table.toString();
    }

    private static String heatMap(HeatMap map) {
        List<String> head = new ArrayList<>();
        head.add(map.rowLabel() + " \\ " + map.columnLabel());
        int across = Ticks.every(map.columns().size(), MOST_COLUMNS);
        int down = Ticks.every(map.rows().size(), MOST_CLASSES);
        for (int col = 0; col < map.columns().size(); col += across) {
            head.add(map.columns().get(col));
        }
        Table table = new Table(head.toArray(String[]::new));
        for (int row = 0; row < map.rows().size(); row += down) {
            List<Object> line = new ArrayList<>(List.of(map.rows().get(row)));
            for (int col = 0; col < map.columns().size(); col += across) {
                double value = map.values()[row][col];
                line.add(Double.isNaN(value) ? "–" : value);
            }
            table.row(line.toArray());
        }
        return (map.title().isEmpty() ? "" : map.title() + "\n") + table;
    }

    /** Lines that cross would be a thicket of dots: only what there is. */
    private static String axes(ParallelAxes panel) {
        return panel.axes().stream()
                .map(axis -> axis.name() + ": " + labels(axis.labels()))
                .collect(Collectors.joining("   "));
    }

    private static String labels(List<String> labels) {
        return labels.size() <= MOST_COLUMNS
                ? String.join(" ", labels)
                : labels.get(0) + " … " + labels.get(labels.size() - 1);
    }
}
