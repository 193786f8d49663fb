package losslab.data;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import losslab.base.Check;
import losslab.base.Numbers;
import losslab.base.Task;
import losslab.math.Matrix;

/**
 * What a column asks to be predicted: two different values are the binary task (0 and 1 in sorted
 * order), text or at most {@value #INTEGERS} different integers the multiclass one, other numbers
 * regression.
 *
 * @param values of each row: the number of its class or, for regression, the value itself
 */
record CsvTarget(Task task, List<String> classes, double[] values) {
    private static final int INTEGERS = 10;
    private static final int TEXTS = 100;

    static CsvTarget of(Sheet sheet, Column column) {
        column.firstMissing()
                .ifPresent(
                        row -> {
                            throw Check.fail(
                                    "data.csv.target.missing",
                                    sheet.file(),
                                    sheet.lines().get(row),
                                    column.name());
                        });
        return column.numeric() ? numbers(sheet, column) : texts(sheet, column);
    }

    private static CsvTarget texts(Sheet sheet, Column column) {
        List<String> classes = column.texts();
        if (classes.size() > TEXTS) {
            throw Check.fail(
                    "data.csv.target.many", sheet.file(), column.name(), classes.size(), TEXTS);
        }
        double[] labels = column.cells().stream().mapToDouble(classes::indexOf).toArray();
        return new CsvTarget(task(sheet, column, classes), classes, labels);
    }

    private static CsvTarget numbers(Sheet sheet, Column column) {
        column.wrong()
                .ifPresent(
                        row -> {
                            throw Check.fail(
                                    "data.csv.target.number",
                                    sheet.file(),
                                    sheet.lines().get(row),
                                    column.name(),
                                    Sheet.shown(column.cells().get(row)));
                        });
        double[] distinct = Arrays.stream(column.numbers()).distinct().sorted().toArray();
        boolean integers = Arrays.stream(distinct).allMatch(x -> x == Math.rint(x));
        if (distinct.length > 2 && !(integers && distinct.length <= INTEGERS)) {
            return new CsvTarget(Task.REGRESSION, List.of(), column.numbers());
        }
        double[] labels =
                Arrays.stream(column.numbers())
                        .map(x -> Arrays.binarySearch(distinct, x))
                        .toArray();
        List<String> classes = Arrays.stream(distinct).mapToObj(Numbers::exact).toList();
        return new CsvTarget(task(sheet, column, classes), classes, labels);
    }

    private static Task task(Sheet sheet, Column column, List<String> classes) {
        if (classes.size() < 2) {
            throw Check.fail(
                    "data.csv.target.constant", sheet.file(), column.name(), classes.get(0));
        }
        return classes.size() == 2 ? Task.BINARY : Task.MULTICLASS;
    }

    /**
     * The class of each row, to be kept in proportion by the splits; one stratum for regression.
     */
    int[] strata() {
        return Arrays.stream(values).mapToInt(v -> task.isClassification() ? (int) v : 0).toArray();
    }

    Matrix encode(int[] rows) {
        if (task == Task.MULTICLASS) {
            int[] labels = Arrays.stream(rows).map(i -> (int) values[i]).toArray();
            return Split.oneHot(labels, classes.size());
        }
        float[] y = new float[rows.length];
        IntStream.range(0, y.length).forEach(k -> y[k] = (float) values[rows[k]]);
        return Matrix.wrap(y.length, 1, y);
    }
}
