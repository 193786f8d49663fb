package losslab.exercise.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A grader that is ended in the middle, and the next one, which goes on. */
@Tag("slow")
class KilledTest {
    private static final int STUDENTS = 12;
    private static final int BEFORE = 3; // students graded before the end

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theNextOneGoesOn(boolean forcibly) throws Exception {
        for (int i = 0; i < STUDENTS; i++) {
            Path student = Files.createDirectories(folder.resolve("submissions/s" + i));
            Files.copy(
                    Path.of("solutions/05-focal-loss/FocalLoss.java"),
                    student.resolve("FocalLoss.java"));
        }
        Process first = grader();
        while (records().size() < BEFORE) {
            assertTrue(!first.waitFor(50, TimeUnit.MILLISECONDS), "it ended before it was killed");
        }
        if (forcibly) {
            first.destroyForcibly();
        } else {
            first.destroy();
        }
        first.waitFor();
        Map<Path, FileTime> before = records();
        assertTrue(before.size() < STUDENTS, before.toString());
        assertNothingIsLeftOf(first.pid());
        assertEquals(0, grader().waitFor());
        Map<Path, FileTime> after = records();
        assertEquals(STUDENTS, after.size());
        before.forEach((file, time) -> assertEquals(time, after.get(file)));
        List<String> table = Files.readAllLines(folder.resolve("out/grades.csv"));
        assertEquals(STUDENTS, table.stream().filter(row -> row.endsWith(",10,10,10")).count());
        try (Stream<Path> left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            String work = "losslab-grader-" + first.pid() + "-";
            assertTrue(left.noneMatch(one -> one.getFileName().toString().startsWith(work)));
        }
    }

    private Process grader() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dlosslab.progress=false",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "losslab.Main",
                        "grade",
                        folder.resolve("submissions").toString(),
                        "--out",
                        folder.resolve("out").toString(),
                        "--allow-unisolated")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private Map<Path, FileTime> records() throws IOException {
        Map<Path, FileTime> records = new HashMap<>();
        Path students = folder.resolve("out/students");
        if (Files.exists(students)) {
            try (Stream<Path> files = Files.walk(students)) {
                for (Path file : files.filter(one -> one.endsWith("record.json")).toList()) {
                    records.put(file, Files.getLastModifiedTime(file));
                }
            }
        }
        return records;
    }

    /** They are told to end, and that takes its time. */
    private static void assertNothingIsLeftOf(long pid) throws Exception {
        String work = "losslab-grader-" + pid + "-";
        for (ProcessHandle one : ProcessHandle.allProcesses().toList()) {
            if (one.info().commandLine().orElse("").contains(work)) {
                one.onExit().get(20, TimeUnit.SECONDS);
            }
        }
    }
}
