package losslab.data;

import static losslab.data.CsvFile.csv;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import losslab.base.Task;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CsvFileTest {
    private static final Path TITANIC = Path.of("../shared/data/titanic/train.csv");

    @TempDir Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("t.csv"), text);
    }

    private static String lines(String header, int n, IntFunction<String> row) {
        return IntStream.range(0, n)
                .mapToObj(row)
                .collect(Collectors.joining("\n", header + "\n", "\n"));
    }

    private static List<Split> splits(Dataset data) {
        return List.of(data.train(), data.validation(), data.test());
    }

    static Stream<Arguments> targets() {
        IntFunction<String> words = i -> List.of("no", "yes").get(i % 2);
        return Stream.of(
                arguments(words, Task.BINARY, List.of("no", "yes")),
                arguments((IntFunction<String>) i -> "" + i % 2, Task.BINARY, List.of("0", "1")),
                // sorted as numbers: 2 before 10
                arguments(
                        (IntFunction<String>) i -> i % 2 == 0 ? "10" : "2",
                        Task.BINARY,
                        List.of("2", "10")),
                arguments(
                        (IntFunction<String>) i -> "" + (3 + i % 3),
                        Task.MULTICLASS,
                        List.of("3", "4", "5")),
                arguments(
                        (IntFunction<String>) i -> "c" + i % 4,
                        Task.MULTICLASS,
                        List.of("c0", "c1", "c2", "c3")),
                arguments((IntFunction<String>) i -> "" + i % 11, Task.REGRESSION, List.of()),
                arguments(
                        (IntFunction<String>) i -> "" + (i % 3 + 0.5), Task.REGRESSION, List.of()));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void theTargetTellsTheTask(IntFunction<String> target, Task task, List<String> classes)
            throws IOException {
        Path path = file(lines("x,y", 40, i -> i + "," + target.apply(i)));
        Dataset data = csv(path, "y");
        assertEquals(task, data.task());
        assertEquals(classes, data.classNames());
        assertEquals("t.csv", data.name());
        for (Split split : splits(data)) {
            for (int i = 0; i < split.size(); i++) {
                int row = (int) split.x().get(i, 0); // x is the number of the row
                String expected = target.apply(row);
                String got =
                        task.isClassification()
                                ? classes.get(split.label(i))
                                : trimmed(split.y().get(i, 0));
                assertEquals(expected, got);
            }
        }
    }

    private static String trimmed(float y) {
        return y == Math.rint(y) ? String.valueOf((int) y) : String.valueOf(y);
    }

    /** 100 rows, one in four of class 1: 70/15/15, of which 17.5, 3.75 and 3.75 are class 1. */
    @Test
    void splitsAreStratifiedAndDisjoint() throws IOException {
        Path path = file(lines("x,y", 100, i -> i + "," + (i % 4 == 0 ? 1 : 0)));
        Dataset data = csv(path, "y");
        assertEquals(List.of(70, 15, 15), splits(data).stream().map(Split::size).toList());
        int[] ones = splits(data).stream().mapToInt(s -> Arrays.stream(s.labels()).sum()).toArray();
        assertTrue(Math.abs(ones[0] - 17.5) <= 1, Arrays.toString(ones));
        assertTrue(Math.abs(ones[1] - 3.75) <= 1, Arrays.toString(ones));
        Set<Double> rows = new HashSet<>();
        splits(data).forEach(s -> Arrays.stream(s.x().column(0)).forEach(rows::add));
        assertEquals(100, rows.size());
    }

    @Test
    void theSeedShufflesAndTheSharesCanBeChanged() throws IOException {
        Path path = file(lines("x,y", 50, i -> i + "," + i % 2));
        Dataset data = csv(path, "y");
        assertEquals(data.seed(4).train(), csv(path, "y").seed(4).train());
        assertNotEquals(data.seed(4).train(), data.seed(5).train());
        assertNotEquals(IntStream.range(0, 35).asDoubleStream().boxed().toList(), firsts(data));
        Dataset other = data.split(0.6, 0.2, 0.2);
        assertEquals(List.of(30, 10, 10), splits(other).stream().map(Split::size).toList());
        assertEquals(data.train().take(7), data.take(7).train());
        assertEquals(data.test(), data.take(7).test());
    }

    private static List<Double> firsts(Dataset data) {
        return Arrays.stream(data.train().x().column(0)).boxed().toList();
    }

    /** a is missing in every third row: there stands the mean of the training rows that have it. */
    @Test
    void aMissingNumberIsTheMeanOfTheTrainingPart() throws IOException {
        Path path = file(lines("id,a,y", 60, i -> i + "," + (i % 3 == 0 ? "" : i) + "," + i % 2));
        Dataset data = csv(path, "y");
        double sum = 0;
        int n = 0;
        for (double id : data.train().x().column(0)) {
            if (id % 3 != 0) {
                sum += id;
                n++;
            }
        }
        for (Split split : splits(data)) {
            for (int i = 0; i < split.size(); i++) {
                float id = split.x().get(i, 0);
                float expected = id % 3 == 0 ? (float) (sum / n) : id;
                assertEquals(expected, split.x().get(i, 1));
            }
        }
    }

    @Test
    void textBecomesZerosAndOnes() throws IOException {
        List<String> towns = List.of("Perm", "NA", "\"Omsk, RU\"", "Perm");
        Path path = file(lines("id,town,y", 40, i -> i + "," + towns.get(i % 4) + "," + i % 2));
        Dataset data = csv(path, "y");
        assertEquals(List.of("id", "town=Omsk, RU", "town=Perm"), data.featureNames());
        for (Split split : splits(data)) {
            for (int i = 0; i < split.size(); i++) {
                int id = (int) split.x().get(i, 0);
                assertEquals(id % 4 == 2 ? 1 : 0, split.x().get(i, 1));
                assertEquals(id % 4 == 0 || id % 4 == 3 ? 1 : 0, split.x().get(i, 2));
            }
        }
    }

    static Stream<Arguments> dialects() {
        byte[] mark = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
        return Stream.of(
                arguments("a,y\n", "%d.5,%d\n", new byte[0]),
                arguments("a,y\r\n", "%d.5,%d\r\n", new byte[0]),
                arguments("a;y\n", "%d,5;%d\n", new byte[0]), // decimal comma
                arguments("a\ty\n", "%d.5\t%d\n", new byte[0]),
                arguments("\"a\",\"y\"\n\n", "\"%d.5\", \"%d\"\n\n", new byte[0]),
                arguments("a,y\n", "%d.5,%d\n", mark));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void separatorsQuotesAndMarks(String header, String row, byte[] mark) throws IOException {
        StringBuilder text = new StringBuilder(header);
        IntStream.range(0, 20).forEach(i -> text.append(String.format(row, i, i % 2)));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(mark, mark.length + bytes.length);
        System.arraycopy(bytes, 0, all, mark.length, bytes.length);
        Dataset data = csv(Files.write(folder.resolve("t.csv"), all), "y");
        assertEquals(List.of("a"), data.featureNames());
        assertEquals(0.5, firsts(data).get(0) % 1);
        assertEquals(14, data.train().size());
    }

    @Test
    void utf16IsReadWhenMarked() throws IOException {
        String text = lines("рост,класс", 20, i -> i + ",к" + i % 2);
        Files.write(folder.resolve("t.csv"), text.getBytes(StandardCharsets.UTF_16));
        Dataset data = csv(folder.resolve("t.csv"), "класс");
        assertEquals(List.of("к0", "к1"), data.classNames());
    }

    @Test
    void columnsWithoutANameAreCalledByTheirPlace() throws IOException {
        Path path = file(lines(",a,y", 20, i -> i + "," + i + "," + i % 2));
        assertEquals(List.of("column 1", "a"), csv(path, "y").featureNames());
        assertEquals(List.of("a"), csv(path, "y", "column 1").featureNames());
    }

    /** The bits of the splits, on every machine and JDK. */
    @Test
    void bitsAreFrozen() throws IOException {
        Path path = file(lines("a,b,y", 30, i -> i / 7.0 + "," + i % 3 + "," + i % 2));
        Split train = csv(path, "y").train();
        assertEquals(
                List.of(1093733455, -158987885),
                List.of(train.x().hashCode(), train.y().hashCode()));
    }

    @Test
    @DisplayName("the Titanic's passengers (skipped without ../shared/data)")
    void titanic() {
        Assumptions.assumeTrue(Files.exists(TITANIC), "no ../shared/data/titanic");
        Dataset data = csv(TITANIC, "Survived", "PassengerId", "Name", "Ticket", "Cabin");
        assertEquals(Task.BINARY, data.task());
        assertEquals(
                List.of(
                        "Pclass",
                        "Sex=female",
                        "Sex=male",
                        "Age",
                        "SibSp",
                        "Parch",
                        "Fare",
                        "Embarked=C",
                        "Embarked=Q",
                        "Embarked=S"),
                data.featureNames());
        assertEquals(891, splits(data).stream().mapToInt(Split::size).sum());
        // 342 of 891 survived: 38.4 % of each part, give or take one row
        for (Split split : splits(data)) {
            int survived = Arrays.stream(split.labels()).sum();
            assertEquals(split.size() * 342 / 891.0, survived, 1);
        }
    }
}
