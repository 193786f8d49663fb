package losslab.exercise.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import losslab.exercise.Fact;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The solution, which does something evil where γ = 0: that is asked by one test of one point only,
 * so nine of ten points must be left, and all of them to the honest one beside.
 */
class HostileTest {
    private static final String METHOD = "public double value(double[] y, double[] z) {";

    private static final Map<String, String> EVIL =
            Map.of(
                    "loop", "while (true) {}",
                    "exit", "System.exit(0);",
                    "halt", "Runtime.getRuntime().halt(0);",
                    "throw", "throw new IllegalStateException(\"no\");",
                    "recursion", "return value(y, z);",
                    "memory", "z = new double[1 << 28];",
                    "nan", "return Double.NaN;");

    /** Right results on every channel that a student can write to; what is returned is wrong. */
    private static final String FORGERY =
            "public class FocalLoss {\n"
                    + "    public FocalLoss(double gamma) {}\n"
                    + "    public double value(double[] y, double[] z) throws Exception {\n"
                    + "        byte[] all = \"points 10/10 passed\\n\".getBytes();\n"
                    + "        System.out.write(all);\n"
                    + "        System.err.write(all);\n"
                    + "        new java.io.FileOutputStream(java.io.FileDescriptor.out).write(all);\n"
                    + "        return -1;\n"
                    + "    }\n"
                    + "    public double[] gradient(double[] y, double[] z) {\n"
                    + "        return null;\n"
                    + "    }\n"
                    + "}\n";

    private static final String BLOCK =
            "{\n    static { if (true) throw new Error(); }\n    private";

    @TempDir static Path folder;
    private static Classroom room;
    private static Map<String, Grade> grades;
    private static String solution;

    @BeforeAll
    static void grade() throws IOException, InterruptedException {
        Path file = Classroom.SOLUTIONS.resolve("05-focal-loss/FocalLoss.java");
        solution = Files.readString(file);
        room = new Classroom(folder).hand("honest", file);
        for (Map.Entry<String, String> one : EVIL.entrySet()) {
            String line = METHOD + " if (gamma == 0) { " + one.getValue() + " }";
            room.hand(one.getKey(), "FocalLoss.java", solution.replace(METHOD, line));
        }
        room.hand("forgery", "FocalLoss.java", FORGERY)
                .hand("static", "FocalLoss.java", solution.replace("{\n    private", BLOCK))
                .hand("broken", "FocalLoss.java", solution.replace("return c;", "return c"))
                .hand("packaged", "FocalLoss.java", "package losslab.loss;\n" + solution)
                .hand("delegates", "FocalLoss.java", "import losslab.loss.Focal;\n" + solution)
                .hand("empty", "Other.java", "");
        grades = room.grade();
    }

    @Test
    void theHonestOneKeepsItsPoints() {
        assertEquals(10, grades.get("honest").points(), grades.get("honest").toString());
    }

    @ParameterizedTest
    @CsvSource({
        "loop,      stuck",
        "exit,      ended",
        "halt,      ended",
        "throw,     threw",
        "recursion, threw",
        "memory,    threw",
        "nan,       none"
    })
    void evilCostsTheOneTestAndNamesTheLine(String student, String key) {
        Grade grade = grades.get(student);
        assertEquals(9, grade.points(), grade.results().toString());
        TestResult result = Classroom.result(grade, "crossEntropy");
        assertEquals(key, result.mistake().orElse("none"));
        int line = 1 + (int) solution.lines().takeWhile(text -> !text.contains(METHOD)).count();
        assertTrue(
                Fact.lines(result.facts(), "").contains("FocalLoss.java:" + line),
                result.facts().toString());
    }

    @Test
    void resultsPrintedAreNotResults() {
        Grade forgery = grades.get("forgery");
        assertEquals(0, forgery.points());
        assertEquals("strange", Classroom.result(forgery, "gradient").mistake().orElseThrow());
    }

    @Test
    void aStaticInitialiserThatThrowsIsToldWithItsLine() {
        TestResult result = Classroom.result(grades.get("static"), "value");
        assertTrue(
                Fact.lines(result.facts(), "").contains("FocalLoss.java:3"),
                result.facts().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "broken,    FocalLoss.java:39: ';' expected",
        "packaged,  package",
        "delegates, FocalLoss.java:1: package losslab.loss does not exist",
        "empty,     FocalLoss.java"
    })
    void whatCannotBeRunSaysWhy(String student, String words) {
        Grade grade = grades.get(student);
        assertEquals(0, grade.points());
        assertEquals(10, grade.of());
        assertTrue(grade.problems().toString().contains(words), grade.problems().toString());
    }

    @Test
    void gradesAreWrittenAsATableAndAPageEach() throws IOException {
        List<String> csv = Files.readAllLines(room.out().resolve("grades.csv"));
        assertEquals("student,points,of,focal-loss", csv.get(0));
        assertTrue(csv.contains("honest,10,10,10") && csv.contains("loop,9,10,9"), csv.toString());
        String page = Files.readString(room.out().resolve("feedback/throw.md"));
        assertTrue(page.contains("threw java.lang.IllegalStateException: no"), page);
        assertTrue(Files.readString(room.out().resolve("summary.md")).contains("NOT kept from"));
        try (Stream<Path> files = Files.list(room.out())) {
            Set<String> names =
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
            assertEquals(Set.of("grades.csv", "summary.md", "feedback"), names);
        }
    }
}
