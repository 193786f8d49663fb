package losslab.exercise.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import losslab.exercise.sandbox.Layer;
import losslab.exercise.sandbox.Probe;
import losslab.exercise.sandbox.WorkFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All hostile submissions in one class room with an honest one. None gains a point, stops the
 * grader, or leaves a process or a file behind.
 */
class AttackTest {
    private static final String MARK = "losslab-attack-" + ProcessHandle.current().pid();
    private static final List<Path> OPEN =
            Stream.of(System.getProperty("java.io.tmpdir"), "/tmp", "/var/tmp", "/dev/shm")
                    .map(Path::of)
                    .toList();

    @TempDir static Path folder;
    private static Set<Layer> layers;
    private static Map<String, Grade> grades;
    private static Map<Path, String> before;

    static List<Attack> attacks() throws IOException {
        return Attack.all();
    }

    @BeforeAll
    static void grade() throws IOException, InterruptedException {
        try (WorkFolder work = WorkFolder.open()) {
            layers = Probe.layers(work);
        }
        Classroom room = new Classroom(folder);
        room.hand("honest", Classroom.SOLUTIONS.resolve("05-focal-loss/FocalLoss.java"));
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<String, String> places =
                    Map.of(
                            "MARK", MARK,
                            "SECRET", Classroom.SECRET,
                            "PORT", String.valueOf(server.getLocalPort()),
                            "SOLUTIONS", Classroom.SOLUTIONS.toAbsolutePath().toString(),
                            "SUBMISSIONS", room.submissions().toAbsolutePath().toString(),
                            "CLASSES", Path.of("target/classes").toAbsolutePath().toString());
            for (Attack attack : Attack.all()) {
                if (layers.containsAll(attack.needs())) {
                    attack.handIn(room.submissions(), places);
                }
            }
            before = files(room.submissions());
            before.putAll(files(Path.of("")));
            grades = room.grade();
        }
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void noneGainsAPointThatItsArithmeticDidNotEarn(Attack attack) {
        assumeTrue(layers.containsAll(attack.needs()), attack.name() + " needs " + attack.needs());
        Grade grade = grades.get(attack.name());
        String all = grade.problems() + " " + grade.results();
        assertEquals(attack.points(), grade.points(), all);
        assertEquals(10, grade.of());
        if (attack.points() == 9) {
            assertFalse(Classroom.result(grade, "crossEntropy").passed(), all);
        }
        if (!attack.finds().equals("any")) {
            Set<String> mistakes = new HashSet<>();
            grade.results().forEach(one -> one.mistake().ifPresent(mistakes::add));
            boolean found =
                    mistakes.contains(attack.finds())
                            || grade.problems().toString().contains(attack.finds());
            assertTrue(found, all);
        }
        assertFalse(all.contains("could not be graded"), all);
    }

    @Test
    void theHonestOneKeepsItsFullGrade() {
        assertEquals(10, grades.get("honest").points(), grades.get("honest").results().toString());
    }

    @Test
    void thereAreAttacksOfAllKinds() throws IOException {
        assertTrue(Attack.all().size() >= 80, "only " + Attack.all().size());
    }

    /** Neither what the attacks began nor what they ran in. */
    @Test
    void noProcessIsLeft() {
        String work = "losslab-grader-" + ProcessHandle.current().pid();
        List<String> left =
                ProcessHandle.allProcesses()
                        .map(one -> one.info().commandLine().orElse(""))
                        .filter(line -> line.contains(MARK) || line.contains(work))
                        .toList();
        assertEquals(List.of(), left);
    }

    @Test
    void noFileIsLeftOrChanged() throws IOException {
        Map<Path, String> after = files(folder.resolve("submissions"));
        after.putAll(files(Path.of("")));
        assertEquals(before, after);
        String work = "losslab-grader-" + ProcessHandle.current().pid();
        for (Path open : OPEN.stream().filter(Files::isDirectory).toList()) {
            try (Stream<Path> left = Files.list(open)) {
                assertEquals(
                        List.of(),
                        left.filter(one -> one.toString().contains(work) || one.endsWith(MARK))
                                .toList());
            }
        }
    }

    /** With their times, without what is built or is of no concern here. */
    private static Map<Path, String> files(Path root) throws IOException {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(AttackTest::matters).collect(Collectors.toList())) {
                files.put(file, String.valueOf(Files.getLastModifiedTime(file)));
            }
        }
        return files;
    }

    private static boolean matters(Path file) {
        String first = file.getName(0).toString();
        return !Files.isDirectory(file)
                && !List.of("target", ".git", "losslab-output").contains(first);
    }
}
