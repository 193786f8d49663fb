package losslab.exercise.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import losslab.base.Language;
import losslab.exercise.grade.Grader;
import losslab.exercise.grade.Secret;
import losslab.exercise.sandbox.Layer;
import losslab.exercise.sandbox.Limits;
import losslab.exercise.sandbox.WorkFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is written, what goes on, what is refused; isolation has its own tests. */
class GradingTest {
    private static final Path SOLUTIONS = Path.of("solutions");
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir Path folder;
    private Path submissions;
    private Path out;
    private String solution;

    @BeforeEach
    void handIn() throws IOException {
        submissions = folder.resolve("submissions");
        out = folder.resolve("out");
        solution = Files.readString(SOLUTIONS.resolve("05-focal-loss/FocalLoss.java"));
        hand("anna", solution);
        String control =
                "System.out.println(\"<z> ``` \\u001b[2J</system-out>\"); throw new IllegalStateException(\"<no> & \\u001b[31m ]]> ```\");";
        hand(
                "boris",
                solution.replace(
                                "int c = rightClass(y);",
                                control + "\n        /*" + "*/ int c = 0;")
                        .replace(control, "if (true) { " + control + " }"));
        hand("=clara, \"the\" <b>", solution.replace("return c;", "return c"));
    }

    @AfterEach
    void english() {
        Language.EN.use();
    }

    @ParameterizedTest
    @EnumSource(Layer.class)
    void whereALayerLacksGradingIsRefusedUnlessAllowed(Layer missing) throws Exception {
        Set<Layer> others = EnumSet.complementOf(EnumSet.of(missing));
        try (WorkFolder work = WorkFolder.open()) {
            IllegalArgumentException refused =
                    assertThrows(
                            IllegalArgumentException.class,
                            () -> grading("", false).run(submissions, out, others, work));
            assertTrue(refused.getMessage().contains(missing.title()), refused.getMessage());
            assertTrue(refused.getMessage().contains("--allow-unisolated"));
            assertEquals(1, refused.getMessage().lines().count());
            assertTrue(Files.notExists(out));
        }
    }

    @Test
    void allThatIsWritten() throws Exception {
        String table = grade("");
        assertTrue(table.contains("anna") && table.contains("10/10"), table);
        assertTrue(table.contains("NOT active here: " + Layer.LIMITS.title()), table);
        assertEquals("```\n" + table + "\n```\n", Files.readString(out.resolve("summary.md")));
        List<String> csv = Files.readAllLines(out.resolve("grades.csv"));
        assertEquals("student,points,of,focal-loss", csv.get(0));
        assertTrue(csv.contains("anna,10,10,10"), csv.toString());
        assertTrue(csv.contains("\"'=clara, \"\"the\"\" <b>\",0,10,0"), csv.toString());
        String page = text("boris", "feedback.md");
        assertTrue(page.contains("````\n") && page.contains("<no>"), page);
        assertTrue(page.contains("FocalLoss.java:"), page);
        assertFalse(page.contains("\u001b"), page);
        String broken = text("=clara, \"the\" <b>", "feedback.md");
        assertTrue(broken.contains("FocalLoss.java:39: ';' expected"), broken);
        assertTrue(broken.startsWith("# =clara, \"the\" \\<b\\>\n"), broken);
        whatAStudentPrintsIsShownAndMarked();
        gradescopeGetsPointsPerTest();
        theXmlIsWellFormedWhateverAStudentSays();
    }

    private void whatAStudentPrintsIsShownAndMarked() throws IOException {
        String page = text("boris", "feedback.md");
        String mark = "Your code printed:\n\n  ````\n  <z> ``` \uFFFD[2J</system-out>\n  ````\n";
        assertTrue(page.contains(mark), page);
        assertFalse(text("anna", "feedback.md").contains("printed"));
        assertTrue(text("boris", "results.json").contains("Your code printed:\\n<z>"));
        assertTrue(text("boris", "junit.xml").contains("<system-out>&lt;z&gt;"));
    }

    private void gradescopeGetsPointsPerTest() throws IOException {
        JsonObject json = JsonParser.parseString(text("boris", "results.json")).getAsJsonObject();
        JsonArray tests = json.getAsJsonArray("tests");
        double sum = 0;
        for (int i = 0; i < tests.size(); i++) {
            sum += tests.get(i).getAsJsonObject().get("max_score").getAsDouble();
        }
        assertEquals(10, sum);
        assertEquals(0, json.get("score").getAsInt());
        JsonObject first = tests.get(0).getAsJsonObject();
        assertEquals("failed", first.get("status").getAsString());
        assertTrue(first.get("output").getAsString().contains("IllegalStateException: <no>"));
        assertEquals(
                10,
                JsonParser.parseString(text("anna", "results.json"))
                        .getAsJsonObject()
                        .get("score")
                        .getAsInt());
    }

    private void theXmlIsWellFormedWhateverAStudentSays() throws Exception {
        for (String student : List.of("anna", "boris", "=clara, \"the\" <b>")) {
            Element root =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(file(student, "junit.xml").toFile())
                            .getDocumentElement();
            NodeList cases = root.getElementsByTagName("testcase");
            assertEquals(4, cases.getLength());
            int failures = student.equals("anna") ? 0 : 4;
            assertEquals(failures, root.getElementsByTagName("failure").getLength());
        }
    }

    @Test
    void aStarterIsNoAnswerForAllAndExercisesCanBeNamed() throws Exception {
        Path starter = Path.of("exercises/01-neuron/Neurons.java");
        Files.copy(starter, submissions.resolve("anna/Neurons.java"));
        Grader all = new Grader(SOLUTIONS, Limits.usual(), new Secret(""), 1);
        assertEquals("[05-focal-loss]", all.exercises(submissions).toString());
        Grader named = new Grader(SOLUTIONS, Limits.usual(), new Secret(""), 1, List.of("neuron"));
        assertEquals("[01-neuron]", named.exercises(submissions).toString());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Grader(SOLUTIONS, Limits.usual(), new Secret(""), 1, List.of("x")));
    }

    @Test
    void gradesDoNotLieAmongTheSubmissions() {
        Path inside = submissions.resolve("grades");
        assertThrows(
                IllegalArgumentException.class, () -> grading("", true).run(submissions, inside));
    }

    @Test
    void gradingGoesOnWhereItWasBrokenOff() throws Exception {
        grade("");
        Map<Path, String> first = all();
        for (Path file : first.keySet()) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
        Files.delete(file("anna", "record.json")); // as if the grader had been killed before
        Files.writeString(file("boris", "record.json"), "{ half of it");
        hand("dora", solution);
        grade("");
        Map<Path, String> second = all();
        assertEquals(second, both(first, second));
        assertEquals(LONG_AGO, time("=clara, \"the\" <b>"));
        assertNotEquals(LONG_AGO, time("anna"));
        assertNotEquals(LONG_AGO, time("boris"));
        assertTrue(Files.readString(out.resolve("grades.csv")).contains("dora,10,10,10"));
    }

    @Test
    void aFolderWithoutTheSolutionIsNamed() throws Exception {
        Grader astray = new Grader(folder, Limits.usual(), new Secret(""), 1);
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> astray.exercises(submissions));
        assertTrue(refused.getMessage().contains("05-focal-loss; try --solutions"));
    }

    /** A hidden test that breaks is nobody's grade: it is asked again when it is mended. */
    @Test
    void whatIsTheGradersFaultIsGradedAgain() throws Exception {
        Path broken = folder.resolve("solutions");
        Path there = Files.createDirectories(broken.resolve("05-focal-loss"));
        for (String name : List.of("feedback.properties", "feedback_ru.properties")) {
            Files.copy(SOLUTIONS.resolve("05-focal-loss").resolve(name), there.resolve(name));
        }
        Files.writeString(
                there.resolve("FocalLossTest.java"),
                "import losslab.exercise.grade.*;\nimport org.junit.jupiter.api.*;\n"
                        + "@Hidden class FocalLossTest {\n"
                        + "  @Test @Order(1) @Points(10) void value() { int x = 1 / (x(0)); }\n"
                        + "  int x(int y) { return y; }\n}\n");
        Grader grader = new Grader(broken, Limits.usual(), new Secret(""), 1);
        try (WorkFolder work = WorkFolder.open()) {
            new Grading(grader, true).run(submissions, out, EnumSet.noneOf(Layer.class), work);
        }
        String page = text("anna", "feedback.md");
        assertTrue(page.contains("tell your instructor") && page.contains("/ by zero"), page);
        assertTrue(text("anna", "record.json").contains("\"key\": \"\""));
    }

    @Test
    void whatChangedIsGradedAnew() throws Exception {
        grade("");
        hand("boris", solution);
        grade("");
        assertTrue(Files.readString(out.resolve("grades.csv")).contains("boris,10,10,10"));
    }

    @Test
    void theSecretChangesTheInputsAndIsWrittenNowhere() throws Exception {
        String open = grade("");
        assertTrue(open.contains("No secret"), open);
        String before = text("boris", "feedback.md");
        String closed = grade("open sesame");
        assertFalse(closed.contains("No secret"), closed);
        assertNotEquals(before, text("boris", "feedback.md"));
        assertFalse(all().values().toString().contains("sesame"));
        String again = text("boris", "feedback.md");
        Files.delete(file("boris", "record.json"));
        grade("open sesame");
        assertEquals(again, text("boris", "feedback.md"));
    }

    @Test
    void theFeedbackSpeaksTheSessionsLanguage() throws Exception {
        Language.RU.use();
        grade("");
        assertTrue(text("boris", "feedback.md").contains("Баллы: 0 из 10"));
        assertTrue(Files.readString(out.resolve("summary.md")).contains("Изоляция"));
    }

    private Grading grading(String secret, boolean allowed) {
        return new Grading(new Grader(SOLUTIONS, Limits.usual(), new Secret(secret), 1), allowed);
    }

    private String grade(String secret) throws Exception {
        try (WorkFolder work = WorkFolder.open()) {
            Set<Layer> none = EnumSet.noneOf(Layer.class);
            return grading(secret, true).run(submissions, out, none, work).toString();
        }
    }

    private void hand(String student, String source) throws IOException {
        Path file = submissions.resolve(student).resolve("FocalLoss.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }

    private Path file(String student, String name) {
        return out.resolve("students").resolve(student).resolve(name);
    }

    private String text(String student, String name) throws IOException {
        return Files.readString(file(student, name));
    }

    private FileTime time(String student) throws IOException {
        return Files.getLastModifiedTime(file(student, "record.json"));
    }

    private Map<Path, String> all() throws IOException {
        Map<Path, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(file, Files.readString(file));
            }
        }
        return all;
    }

    /** The second with the texts of the first, where that has some and no table is concerned. */
    private Map<Path, String> both(Map<Path, String> first, Map<Path, String> second) {
        Map<Path, String> both = new TreeMap<>(second);
        first.forEach(
                (file, text) -> {
                    if (file.startsWith(out.resolve("students"))) {
                        both.put(file, text);
                    }
                });
        return both;
    }
}
