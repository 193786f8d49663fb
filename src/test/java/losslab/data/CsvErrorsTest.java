package losslab.data;

import static losslab.data.CsvFile.csv;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a file is told in one line: where, what, and what to do. */
class CsvErrorsTest {
    @TempDir Path folder;

    private static String message(Executable call) {
        String message = assertThrows(IllegalArgumentException.class, call).getMessage();
        assertEquals(1, message.lines().count(), message);
        return message;
    }

    private static String many(int n, String row) {
        return IntStream.range(0, n)
                .mapToObj(i -> row.replace("#", String.valueOf(i)))
                .collect(Collectors.joining());
    }

    /** The file's text, and parts of the message. */
    static Stream<Arguments> files() {
        return Stream.of(
                arguments("", "is empty; required a line of column names"),
                arguments("\n\n", "is empty"),
                arguments("a,y\n", "has column names but no rows"),
                arguments("y\n1\n0\n", "only one column, y; separate columns by commas"),
                arguments("a|y\n1|0\n", "only one column, a|y"),
                arguments("a,a,y\n1,2,0\n", "two columns called a; rename one"),
                arguments("a,y\n1,0\n2\n3,1\n", "line 3: required 2 values, got 1"),
                arguments("a,y\n1,0\n\n2,1,5\n", "line 4: required 2 values, got 3"),
                arguments("a,b,y\n1,\"x\ny\",0\n2,1\n", "line 4: required 3 values, got 2"),
                arguments("a,b,y\n1,2,0\n1,\"x\ny\"\n", "line 3: required 3 values, got 2"),
                arguments("a;y\n1;0\n2\n", "(values that hold ; go in quotes)"),
                arguments("a\ty\n1\t0\n2\n", "(values that hold tab go in quotes)"),
                arguments("a,y\n1,0\n\"2,1\n3,0\n", "line 3: the quotes do not match"),
                arguments("a,y\n1,0\n\"2\"x,1\n", "line 3: the quotes do not match"),
                arguments("a,target\n1,0\n2,1\n", "has no column y; try a, target"),
                arguments("a,y\n1,1\n2,1\n", "the target y of", "is 1 in every row"),
                arguments("a,y\n1,no\n2,no\n", "is no in every row"),
                arguments("a,y\n1,0\n2,\n", "line 3: the target y is missing"),
                arguments(
                        "a,y\n1,0.5\n2,1.5\n3,oops\n",
                        "line 4, target y: required a number, got oops"),
                arguments(
                        "a,y\n" + many(101, "#,t#\n"),
                        "text with 101 different values, at most 100"),
                arguments(
                        "a,b,y\n1,5,0\n2,2O,1\n3,7,0\n",
                        "line 3, column b: required a number, got 2O;",
                        "t.csv\", \"y\", \"b\")"),
                arguments("a,y\n1,0\n1e999,1\n2,1\n", "column a: required a number, got 1e999"),
                arguments("a,y\n1,0\n0x1p3,1\n2,1\n", "column a: required a number, got 0x1p3"),
                arguments("a,b,y\n1,,0\n2,NA,1\n", "the column b is empty; leave it out: csv("),
                arguments(
                        "a,b,c,y\n" + many(21, "1,b#,c#,0\n1,b#,c#,1\n"),
                        "b (21), c (21); leave them out: csv(",
                        "t.csv\", \"y\", \"b\", \"c\")"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void badFiles(ArgumentsAccessor row) throws IOException {
        Path path = Files.writeString(folder.resolve("t.csv"), row.getString(0));
        String message = message(() -> csv(path, "y"));
        assertTrue(message.contains("t.csv"), message);
        for (int part = 1; part < row.size(); part++) {
            assertTrue(message.contains(row.getString(part)), message);
        }
    }

    @Test
    void twentyTextsAreNotTooMany() throws IOException {
        String text = "b,y\n" + many(20, "b#,0\nb#,1\n");
        assertEquals(20, csv(Files.writeString(folder.resolve("t.csv"), text), "y").inputs());
    }

    @Test
    void tooFewRowsForThreeParts() throws IOException {
        Path path = Files.writeString(folder.resolve("t.csv"), "a,y\n1,0\n2,1\n3,0\n");
        String message = message(() -> csv(path, "y").train());
        assertTrue(message.contains("has 3 usable rows: too few for shares of 70.0 %"), message);
        assertEquals(3, csv(path, "y").split(1, 0, 0).train().size());
    }

    @Test
    void wrongColumns() throws IOException {
        Path path = Files.writeString(folder.resolve("t.csv"), "age,fare,y\n1,2,0\n3,4,1\n");
        assertTrue(message(() -> csv(path, "y", "Fair")).contains("no column Fair; try fare, "));
        assertTrue(message(() -> csv(path, "y", "y")).startsWith("y is the target"));
        assertTrue(message(() -> csv(path, "y", "age", "fare")).contains("no column left"));
        assertTrue(message(() -> csv(path, null)).startsWith("target must be given"));
        assertTrue(message(() -> csv((String) null, "y")).startsWith("file must be given"));
        assertTrue(message(() -> csv(path, "y", (String) null)).startsWith("without must be"));
    }

    @Test
    void wrongPaths() throws IOException {
        Files.writeString(folder.resolve("train.csv"), "a,y\n1,0\n");
        Path typed = folder.resolve("trian.csv");
        assertTrue(message(() -> csv(typed, "y")).endsWith(": train.csv"));
        assertTrue(message(() -> csv(folder, "y")).contains("is a folder, required a file"));
        Path nowhere = folder.resolve("no").resolve("t.csv");
        assertTrue(message(() -> csv(nowhere, "y")).contains("does not exist; give the whole"));
        Path empty = Files.createDirectory(folder.resolve("empty")).resolve("t.csv");
        assertTrue(message(() -> csv(empty, "y")).contains("holds no files"));
        assertTrue(message(() -> csv("t\0.csv", "y")).contains("cannot be read"));
    }

    @Test
    void notUtf8() throws IOException {
        byte[] bytes = "a,y\n1,да\n2,нет\n".getBytes(Charset.forName("windows-1251"));
        Path path = Files.write(folder.resolve("t.csv"), bytes);
        String message = message(() -> csv(path, "y"));
        assertTrue(message.contains("not text in UTF-8 (first wrong byte in line 2)"), message);
    }

    @Test
    void aFileThatChangedIsRefused() throws IOException {
        Path path = Files.writeString(folder.resolve("t.csv"), "a,y\n" + many(20, "#,0\n#,1\n"));
        Dataset data = csv(path, "y");
        Files.writeString(path, "a,y\n" + many(21, "#,0\n#,1\n"));
        assertTrue(message(data::train).contains("is not the file of the experiment"));
    }
}
