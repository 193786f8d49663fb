package losslab.exercise.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import losslab.exercise.Exercise;
import losslab.exercise.task.Exercises;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folders and zips as students, and those who are none, make them. */
class HandedTest {
    private static final Exercise FOCAL =
            Exercises.all().stream()
                    .filter(one -> one.answer().equals("FocalLoss"))
                    .findFirst()
                    .orElseThrow();

    @TempDir Path folder;
    private Path submissions;

    @BeforeEach
    void create() throws IOException {
        submissions = Files.createDirectory(folder.resolve("submissions"));
    }

    @Test
    void foldersAndZipsAreStudents() throws IOException {
        file("anna/FocalLoss.java", "a");
        zip("boris.zip", "boris/FocalLoss.java", "b", UnixStat.FILE_FLAG);
        zip("anna.zip", "FocalLoss.java", "another", UnixStat.FILE_FLAG);
        file("grades.xlsx", "not a submission");
        file(".DS_Store/FocalLoss.java", "not a student");
        List<Handed> all = Handed.in(submissions);
        assertEquals(
                List.of("anna", "anna.zip", "boris"), all.stream().map(Handed::student).toList());
        assertEquals(Optional.of("a"), all.get(0).answer(FOCAL).source());
        assertEquals(Optional.of("another"), all.get(1).answer(FOCAL).source());
        assertEquals(Optional.of("b"), all.get(2).answer(FOCAL).source());
    }

    @Test
    void theFileNearestToTheTopIsTaken() throws IOException {
        file("anna/old/FocalLoss.java", "old");
        file("anna/a/b/FocalLoss.java", "older");
        file("anna/FocalLoss.java", "\uFEFFnew");
        assertEquals(Optional.of("new"), only().source()); // and no mark before it
    }

    @ParameterizedTest
    @CsvSource({
        "../FocalLoss.java, refused",
        "a/../../FocalLoss.java, refused",
        "/FocalLoss.java, refused",
        "'..\\FocalLoss.java', refused",
        "C:/FocalLoss.java, refused",
        "NotFocalLoss.java, there is no FocalLoss.java"
    })
    void aZipThatLeadsOutIsRefused(String name, String words) throws IOException {
        zip("anna.zip", name, "evil", UnixStat.FILE_FLAG);
        assertProblem(words);
        assertTrue(Files.notExists(folder.resolve("FocalLoss.java")));
    }

    @Test
    void aLinkInAZipIsRefused() throws IOException {
        zip("anna.zip", "FocalLoss.java", "../../solutions", UnixStat.LINK_FLAG);
        assertProblem("refused");
    }

    @Test
    void aZipThatGrowsIsNotRead() throws IOException {
        zip("anna.zip", "FocalLoss.java", " ".repeat(50_000_000), UnixStat.FILE_FLAG);
        assertTrue(Files.size(submissions.resolve("anna.zip")) < 100_000);
        assertProblem("larger than 256 KiB");
    }

    @Test
    void whatIsNoZipIsSaidToBeNone() throws IOException {
        file("anna.zip", "PK but no more");
        assertProblem("cannot be read");
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.java"), "secret");
        Path student = Files.createDirectory(submissions.resolve("anna"));
        link(student.resolve("FocalLoss.java"), secret);
        assertProblem("link");
    }

    @Test
    void aFolderThatIsALinkIsNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("FocalLoss.java"), "elsewhere");
        link(submissions.resolve("anna"), elsewhere);
        assertProblem("link");
    }

    @ParameterizedTest
    @CsvSource({
        "focalloss.java, ''",
        "deep/FOCALLOSS.JAVA, ''",
        "FocalLoss (1).java, FocalLoss (1).java",
        "FocalLoss-2.java, FocalLoss-2.java",
        "FocalLoss.java.txt, FocalLoss.java.txt",
        "focal_loss.java, focal_loss.java"
    })
    void aNameThatIsNearlyRightIsTakenOrTold(String name, String told) throws IOException {
        file("anna/" + name, "a");
        file("anna/._FocalLoss.java", "what a Mac adds");
        zip("boris.zip", "__MACOSX/._FocalLoss.java", "what a Mac adds", UnixStat.FILE_FLAG);
        zip("clara.zip", name, "a", UnixStat.FILE_FLAG);
        List<Handed> all = Handed.in(submissions);
        for (int student : new int[] {0, 2}) {
            Answer answer = all.get(student).answer(FOCAL);
            assertEquals(told.isEmpty(), answer.source().isPresent());
            assertTrue(answer.problem().contains(told), answer.problem());
        }
        assertEquals("there is no FocalLoss.java", all.get(1).answer(FOCAL).problem());
    }

    @Test
    void otherEncodingsOfUnicodeAreRead() throws IOException {
        file("anna/FocalLoss.java", "");
        Path place = submissions.resolve("anna/FocalLoss.java");
        Files.write(place, "class Ж {}".getBytes(StandardCharsets.UTF_16));
        assertEquals(Optional.of("class Ж {}"), only().source());
        Files.write(place, "\uFEFFclass Ж {}".getBytes(StandardCharsets.UTF_16LE));
        assertEquals(Optional.of("class Ж {}"), only().source());
    }

    @Test
    void whereTheSubmissionsLieIsNotTold() throws IOException {
        file("anna.zip", "PK but no more");
        assertFalse(only().problem().contains(submissions.toString()), only().problem());
    }

    @Test
    void archivesOfOtherKindsAreStudentsWhoAreTold() throws IOException {
        file("anna.rar", "Rar!");
        assertProblem("anna.rar is no zip");
    }

    @Test
    void noTwoStudentsHaveOneName() throws IOException {
        for (String name : List.of("a\u001bb", "a\nb", "a\u202eb")) {
            file(name + "/FocalLoss.java", "a");
        }
        zip("clara.zip", "FocalLoss.java", "a", UnixStat.FILE_FLAG);
        zip("clara.ZIP", "FocalLoss.java", "a", UnixStat.FILE_FLAG);
        assertEquals(
                List.of("a\uFFFDb", "a\uFFFDb+", "a\uFFFDb++", "clara", "clara+"),
                Handed.in(submissions).stream().map(Handed::student).sorted().toList());
    }

    @Test
    void aPipeIsNotWaitedFor() throws Exception {
        Files.createDirectories(submissions.resolve("anna"));
        for (String name : List.of("anna/FocalLoss.java", "boris.zip")) {
            String pipe = submissions.resolve(name).toString();
            assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
            new ProcessBuilder("/usr/bin/mkfifo", pipe).start().waitFor();
        }
        for (Handed one : Handed.in(submissions)) {
            assertEquals(Optional.empty(), one.answer(FOCAL).source());
        }
    }

    @Test
    void aFolderInTheFilesPlaceIsNoAnswer() throws IOException {
        Files.createDirectories(submissions.resolve("anna/FocalLoss.java"));
        assertProblem("no plain file");
    }

    @Test
    void aLargeFileIsNotRead() throws IOException {
        file("anna/FocalLoss.java", " ".repeat(Handed.LARGEST + 1));
        assertProblem("larger");
    }

    private void assertProblem(String words) throws IOException {
        Answer answer = only();
        assertEquals(Optional.empty(), answer.source());
        assertTrue(answer.problem().contains(words), answer.problem());
    }

    private Answer only() throws IOException {
        List<Handed> all = Handed.in(submissions);
        assertEquals(1, all.size());
        return all.get(0).answer(FOCAL);
    }

    private void file(String name, String text) throws IOException {
        Path file = submissions.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void zip(String file, String name, String text, int kind) throws IOException {
        try (ZipArchiveOutputStream zip =
                new ZipArchiveOutputStream(submissions.resolve(file).toFile())) {
            ZipArchiveEntry entry = new ZipArchiveEntry(name);
            entry.setUnixMode(kind | 0644);
            zip.putArchiveEntry(entry);
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeArchiveEntry();
        }
    }

    private static void link(Path from, Path to) throws IOException {
        try {
            Files.createSymbolicLink(from, to);
        } catch (UnsupportedOperationException none) {
            assumeTrue(false, "no links on this system");
        }
    }
}
