package losslab.data;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import losslab.base.Check;
import losslab.base.Numbers;
import losslab.math.Rng;

/**
 * A table in a file of separated values, with a header. The task follows from the target column:
 * two different values are binary, text or a few integers multiclass, other numbers regression.
 * Numeric columns stay as they are, a text column becomes a feature of 0 and 1 for each of its
 * values; a missing number becomes the column's mean over the training examples. The rows are
 * shuffled by the seed and split in the given shares, each class in proportion.
 *
 * @param path of the file, absolute or from the folder the JVM was started in
 * @param without columns to leave out
 * @param limit the first so many training examples only; 0: all of them
 * @param checksum the CRC-32 of the file, in hex; a file that differs is refused
 */
public record CsvFile(
        String path,
        String target,
        List<String> without,
        double train,
        double validation,
        double test,
        int limit,
        String checksum)
        implements Source {
    /** What a reading of the file gives. */
    private record Reading(CsvFeatures features, CsvTarget target) {}

    public CsvFile {
        without = List.copyOf(without);
        Check.atLeast("limit", limit, 0, "take(2000)");
    }

    /**
     * @param target the column to predict
     * @param without columns to leave out, such as names and numbers of rows
     * @throws IllegalArgumentException one line: the file, the line, what is wrong, what to do
     */
    public static Dataset csv(String file, String target, String... without) {
        String example = "csv(\"train.csv\", \"Survived\", \"Name\")";
        Check.given("file", file, example);
        Check.given("target", target, example);
        Check.given("without", without, example);
        for (String column : without) {
            Check.given("without", column, example);
        }
        String path = file.replace('\\', '/');
        String checksum = CsvText.read(path).checksum();
        Dataset data =
                Dataset.of(
                        new CsvFile(path, target, List.of(without), 0.7, 0.15, 0.15, 0, checksum));
        data.task(); // whatever is wrong with the file comes to light here
        return data;
    }

    public static Dataset csv(Path file, String target, String... without) {
        Check.given("file", file, "csv(Path.of(\"train.csv\"), \"Survived\")");
        return csv(file.toString(), target, without);
    }

    @Override
    public String name() {
        return Path.of(path).getFileName().toString();
    }

    @Override
    public Schema schema() {
        Reading reading = read();
        return new Schema(
                reading.target.task(),
                reading.features.names(),
                reading.target.classes(),
                Optional.empty());
    }

    @Override
    public Splits draw(Rng rng) {
        Reading reading = read();
        int[] strata = reading.target.strata();
        int[][] rows = new Shares(train, validation, test).deal(strata, rng.split("split"));
        boolean few =
                rows[0].length == 0
                        || validation > 0 && rows[1].length == 0
                        || test > 0 && rows[2].length == 0;
        if (few) {
            throw Check.fail(
                    "data.csv.few",
                    path,
                    strata.length,
                    Numbers.percent(train),
                    Numbers.percent(validation),
                    Numbers.percent(test));
        }
        int[] training = limit == 0 ? rows[0] : first(rows[0]);
        return new Splits(
                split(reading, training, training),
                split(reading, rows[1], training),
                split(reading, rows[2], training));
    }

    private int[] first(int[] rows) {
        return Arrays.copyOf(rows, Math.min(limit, rows.length));
    }

    private static Split split(Reading reading, int[] rows, int[] training) {
        return new Split(reading.features.encode(rows, training), reading.target.encode(rows));
    }

    private Reading read() {
        CsvText text = CsvText.read(path);
        if (!text.checksum().equals(checksum)) {
            throw Check.fail("data.csv.changed", path, checksum, text.checksum());
        }
        Sheet sheet = Sheet.parse(path, text.text());
        if (sheet.header().size() == 1) {
            throw Check.fail("data.csv.single", path, Sheet.shown(sheet.header().get(0)));
        }
        without.forEach(sheet::column); // they must be there
        if (without.contains(target)) {
            throw Check.fail("data.csv.target.out", target, path);
        }
        CsvTarget goal = CsvTarget.of(sheet, sheet.column(target));
        return new Reading(CsvFeatures.of(sheet, this), goal);
    }

    /** The call that leaves out these columns besides those already left out. */
    String call(List<String> columns) {
        return Stream.of(List.of(path, target), without, columns)
                .flatMap(List::stream)
                .map(name -> "\"" + name + "\"")
                .collect(Collectors.joining(", ", "csv(", ")"));
    }

    @Override
    public Source take(int n) {
        return new CsvFile(path, target, without, train, validation, test, n, checksum);
    }

    @Override
    public Source split(double toTrain, double toValidate, double toTest) {
        return new CsvFile(path, target, without, toTrain, toValidate, toTest, limit, checksum);
    }
}
