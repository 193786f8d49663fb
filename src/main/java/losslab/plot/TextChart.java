package losslab.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A chart made of characters: axes with ticks, curves in braille dots, clouds in letters. */
final class TextChart {
    private final Chart chart;
    private final int rows;
    private final int cols;
    private final Braille curves;
    private final char[][] letters;
    private final char[][] names;

    private TextChart(Chart chart, int rows, int cols) {
        this.chart = chart;
        this.rows = rows;
        this.cols = cols;
        this.curves = new Braille(rows, cols);
        this.letters = blank(rows, cols);
        this.names = blank(rows, cols);
    }

    private static char[][] blank(int rows, int cols) {
        char[][] page = new char[rows][cols];
        for (char[] row : page) {
            Arrays.fill(row, ' ');
        }
        return page;
    }

    /**
     * @param rows lines of the plot area; ticks, labels and legend come in addition
     * @param width characters of a line, all included
     */
    static String of(Chart chart, int rows, int width) {
        double[] ticks = Ticks.of(chart.y(), Math.max(2, rows / 3));
        int margin = Arrays.stream(ticks).mapToInt(t -> Ticks.label(t).length()).max().orElse(0);
        TextChart text = new TextChart(chart, rows, Math.max(10, width - margin - 2));
        text.draw();
        List<String> lines = new ArrayList<>();
        if (!chart.title().isEmpty()) {
            lines.add(chart.title());
        }
        text.body(ticks, margin, lines);
        text.below(margin, lines);
        lines.add(new TextLegend(chart).line());
        return String.join("\n", lines);
    }

    private void draw() {
        int line = 0;
        int cloud = 0;
        int bars = 0;
        TextLegend legend = new TextLegend(chart);
        for (Series series : chart.series()) {
            if (series.isBars()) {
                bars(series, bars++);
            } else if (TextLegend.isCloud(series)) {
                scatter(series, legend.glyph(cloud++));
            } else if (series.isCurve()) {
                curve(series, line);
                if (series.isInLegend()) {
                    TextLegend.name(line).ifPresent(name -> write(name, series));
                }
                line++;
            }
        }
        for (Mark mark : chart.marks()) {
            int col = col(mark.x());
            if (mark.kind() == Mark.Kind.POINT) {
                put(row(mark.y()), col, TextLegend.RING);
            } else {
                for (int row = 0; row < rows; row++) {
                    put(row, col, TextLegend.LINE);
                }
            }
        }
    }

    private void bars(Series series, int number) {
        int count = (int) chart.series().stream().filter(Series::isBars).count();
        double slot = (across(1) - across(0)) / Braille.ACROSS;
        double[] x = series.x();
        double[] y = series.y();
        for (int i = 0; i < x.length; i++) {
            int top = y[i] > chart.y().low() ? row(y[i]) : rows;
            new TextBars(rows, cols).draw(letters, number, count, slot, col(x[i]), top);
        }
    }

    private void scatter(Series series, char glyph) {
        double[] x = series.x();
        double[] y = series.y();
        for (int i = 0; i < x.length; i++) {
            put(row(y[i]), col(x[i]), glyph);
        }
    }

    private void put(int row, int col, char letter) {
        put(letters, row, col, letter);
    }

    private void put(char[][] page, int row, int col, char letter) {
        if (row >= 0 && row < rows && col >= 0 && col < cols) {
            page[row][col] = letter;
        }
    }

    /** The name of a curve, here and there on it; at other places than that of the next one. */
    private void write(char name, Series series) {
        double[] x = series.x();
        double[] y = series.y();
        int first = TextLegend.BETWEEN_NAMES / 2 + 3 * name;
        for (int i = 1; i < x.length; i++) {
            int from = col(x[i - 1]);
            int to = col(x[i]);
            for (int col = from; col < to; col++) {
                if (Math.floorMod(col - first, TextLegend.BETWEEN_NAMES) == 0) {
                    double share = (double) (col - from) / (to - from);
                    double down = (1 - share) * down(y[i - 1]) + share * down(y[i]);
                    put(names, rowAt(down), col, name);
                }
            }
        }
    }

    private int col(double x) {
        return Math.floorDiv((int) Math.round(across(x)), Braille.ACROSS);
    }

    private int row(double y) {
        return rowAt(down(y));
    }

    private static int rowAt(double down) {
        return Double.isNaN(down) ? -1 : Math.floorDiv((int) Math.round(down), Braille.DOWN);
    }

    /** In dots from the left. */
    private double across(double x) {
        return chart.x().place(x) * (Braille.ACROSS * cols - 1);
    }

    /** In dots from the top. */
    private double down(double y) {
        return (1 - chart.y().place(y)) * (Braille.DOWN * rows - 1);
    }

    /** The first curve is drawn through, the second dashed, the others dotted and named. */
    private void curve(Series series, int number) {
        double[] x = series.x();
        double[] y = series.y();
        for (int i = 0; i < x.length; i++) {
            if (!Double.isNaN(y[i])) {
                int from = i > 0 && !Double.isNaN(y[i - 1]) ? i - 1 : i;
                segment(across(x[from]), down(y[from]), across(x[i]), down(y[i]), number);
            }
        }
    }

    private void segment(double x1, double y1, double x2, double y2, int number) {
        double most = 4.0 * Math.max(rows, cols);
        double steps = Math.ceil(Math.min(most, Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1))));
        for (int k = 0; k <= steps; k++) {
            double s = steps == 0 ? 0 : k / steps;
            int x = (int) Math.round(x1 + s * (x2 - x1));
            int y = (int) Math.round(y1 + s * (y2 - y1));
            boolean on = number == 0 || (number == 1 ? x % 4 < 2 : x % 4 == 0);
            if (on) {
                curves.dot(x, y);
            }
        }
    }

    private void body(double[] ticks, int margin, List<String> lines) {
        String[] labels = new String[rows];
        Arrays.fill(labels, "");
        for (double tick : ticks) {
            int row = row(tick);
            labels[row] = labels[row].isEmpty() ? Ticks.label(tick) : labels[row];
        }
        for (int row = 0; row < rows; row++) {
            StringBuilder line = new StringBuilder();
            line.append(" ".repeat(margin - labels[row].length())).append(labels[row]);
            line.append(labels[row].isEmpty() ? " │" : " ┤");
            for (int col = 0; col < cols; col++) {
                boolean named = names[row][col] != ' ';
                boolean letter =
                        curves.isEmpty(row, col)
                                || letters[row][col] == TextLegend.RING
                                || letters[row][col] == TextLegend.LINE;
                line.append(
                        named ? names[row][col] : letter ? letters[row][col] : curves.at(row, col));
            }
            lines.add(line.toString().stripTrailing());
        }
    }

    private void below(int margin, List<String> lines) {
        char[] rule = "─".repeat(cols).toCharArray();
        char[] numbers = " ".repeat(margin + 2 + cols + 8).toCharArray();
        int free = 0;
        for (double tick : Ticks.of(chart.x(), Math.max(2, cols / 10))) {
            String label = Ticks.label(tick);
            int start = Math.max(0, margin + 2 + col(tick) - label.length() / 2);
            if (start >= free) {
                rule[col(tick)] = '┬';
                label.getChars(0, label.length(), numbers, start);
                free = start + label.length() + 1;
            }
        }
        lines.add(" ".repeat(margin + 1) + "└" + new String(rule));
        lines.add(new String(numbers).stripTrailing());
    }
}
