package losslab.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import losslab.base.Check;
import losslab.math.Matrix;

/**
 * The columns to predict from. Numbers stay as they are; a text column becomes one feature of 0 and
 * 1 for each of its values (none of them 1 where the text is missing).
 */
record CsvFeatures(List<Column> columns) {
    static CsvFeatures of(Sheet sheet, CsvFile source) {
        List<Column> columns =
                sheet.header().stream()
                        .filter(name -> !name.equals(source.target()))
                        .filter(name -> !source.without().contains(name))
                        .map(sheet::column)
                        .toList();
        if (columns.isEmpty()) {
            throw Check.fail("data.csv.features", sheet.file(), source.target());
        }
        refuseManyTexts(columns, source);
        for (Column column : columns) {
            if (column.isBlank()) {
                throw Check.fail(
                        "data.csv.blank",
                        sheet.file(),
                        column.name(),
                        source.call(List.of(column.name())));
            }
            if (column.numeric() && column.wrong().isPresent()) {
                int row = column.wrong().getAsInt();
                throw Check.fail(
                        "data.csv.number",
                        sheet.file(),
                        sheet.lines().get(row),
                        column.name(),
                        Sheet.shown(column.cells().get(row)),
                        source.call(List.of(column.name())));
            }
        }
        return new CsvFeatures(columns);
    }

    private static void refuseManyTexts(List<Column> columns, CsvFile source) {
        List<Column> many =
                columns.stream()
                        .filter(column -> !column.numeric() && column.texts().size() > Column.MANY)
                        .toList();
        if (!many.isEmpty()) {
            throw Check.fail(
                    "data.csv.many",
                    source.path(),
                    Column.MANY,
                    many.stream()
                            .map(column -> column.name() + " (" + column.texts().size() + ")")
                            .collect(Collectors.joining(", ")),
                    source.call(many.stream().map(Column::name).toList()));
        }
    }

    /** {@code Age}, {@code Sex=female}, {@code Sex=male} … */
    List<String> names() {
        return columns.stream()
                .flatMap(
                        column ->
                                column.numeric()
                                        ? Stream.of(column.name())
                                        : column.texts().stream()
                                                .map(text -> column.name() + "=" + text))
                .toList();
    }

    /**
     * The features of these rows; where a number is missing stands the column's mean over the
     * training rows, so that nothing of the others leaks into training.
     */
    Matrix encode(int[] rows, int[] training) {
        List<float[]> features = new ArrayList<>();
        for (Column column : columns) {
            if (column.numeric()) {
                features.add(numbers(column, rows, column.mean(training)));
            } else {
                column.texts().forEach(text -> features.add(indicator(column, rows, text)));
            }
        }
        int n = features.size();
        float[] x = new float[Math.multiplyExact(rows.length, n)];
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < rows.length; i++) {
                x[i * n + j] = features.get(j)[i];
            }
        }
        return Matrix.wrap(rows.length, n, x);
    }

    private static float[] numbers(Column column, int[] rows, double mean) {
        float[] x = new float[rows.length];
        for (int i = 0; i < x.length; i++) {
            double value = column.numbers()[rows[i]];
            x[i] = (float) (Double.isNaN(value) ? mean : value);
        }
        return x;
    }

    private static float[] indicator(Column column, int[] rows, String text) {
        float[] x = new float[rows.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = column.cells().get(rows[i]).equals(text) ? 1 : 0;
        }
        return x;
    }
}
