package losslab.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A column of a sheet, taken for numbers or for text. It is text if no more than half of its values
 * are numbers, or if more than {@value #MANY} different values are not: so a mistyped number is an
 * error to be told, not a class of its own.
 *
 * @param cells the values without surrounding space; empty where one is missing
 * @param numbers the values as numbers; NaN where one is missing or is none
 */
record Column(String name, List<String> cells, double[] numbers, boolean numeric) {
    /** A text feature has no more different values than this. */
    static final int MANY = 20;

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
    private static final Set<String> MISSING = Set.of("", "na", "n/a", "nan", "null", "?");

    static Column of(String name, List<String> raw, boolean decimalComma) {
        List<String> cells = raw.stream().map(Column::cell).toList();
        double[] numbers = cells.stream().mapToDouble(cell -> number(cell, decimalComma)).toArray();
        long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
        long numeric = Arrays.stream(numbers).filter(x -> !Double.isNaN(x)).count();
        long others =
                IntStream.range(0, numbers.length)
                        .filter(i -> Double.isNaN(numbers[i]))
                        .mapToObj(cells::get)
                        .filter(cell -> !cell.isEmpty())
                        .distinct()
                        .count();
        return new Column(name, cells, numbers, 2 * numeric > filled && others <= MANY);
    }

    private static String cell(String raw) {
        String cell = raw.strip();
        return MISSING.contains(cell.toLowerCase(Locale.ROOT)) ? "" : cell;
    }

    private static double number(String cell, boolean decimalComma) {
        String plain = decimalComma ? cell.replace(',', '.') : cell;
        if (!NUMBER.matcher(plain).matches()) {
            return Double.NaN;
        }
        double x = Double.parseDouble(plain);
        return Math.abs(x) > Float.MAX_VALUE ? Double.NaN : x + 0.0; // no -0.0
    }

    boolean isMissing(int row) {
        return cells.get(row).isEmpty();
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** The first row whose value is there but not a number. */
    OptionalInt wrong() {
        return IntStream.range(0, numbers.length)
                .filter(i -> Double.isNaN(numbers[i]) && !isMissing(i))
                .findFirst();
    }

    OptionalInt firstMissing() {
        return IntStream.range(0, numbers.length).filter(this::isMissing).findFirst();
    }

    /** The different texts, sorted. */
    List<String> texts() {
        Set<String> texts = new TreeSet<>(cells);
        texts.remove("");
        return List.copyOf(texts);
    }

    /** The mean of the numbers in these rows; 0 if there is none. */
    double mean(int[] rows) {
        double sum = 0; // in this order: a stream's sum is not the same on every JDK
        int n = 0;
        for (int row : rows) {
            if (!Double.isNaN(numbers[row])) {
                sum += numbers[row];
                n++;
            }
        }
        return n == 0 ? 0 : sum / n;
    }
}
