package losslab.problemset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import losslab.base.Language;
import losslab.store.JsonFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemSetTest {
    @TempDir private static Path shared;
    private static Map<String, byte[]> written;

    @BeforeAll
    static void write() {
        Sets.small().write(shared.resolve("out").toString());
        written = Sets.files(shared.resolve("out"));
    }

    private static Manifest manifest(Path out) {
        return JsonFile.read(out.resolve("instructor/manifest.json"), Manifest.class);
    }

    private static String text(String file) {
        return new String(written.get(file), StandardCharsets.UTF_8);
    }

    @Test
    void studentsAndInstructorHaveFoldersOfTheirOwn() {
        assertEquals(
                Set.of(
                        "instructor/manifest.json",
                        "instructor/variant-01/key.html",
                        "instructor/variant-01/key.md",
                        "instructor/variant-01/moodle.xml",
                        "instructor/variant-01/questions.gift",
                        "instructor/variant-02/key.html",
                        "instructor/variant-02/key.md",
                        "instructor/variant-02/moodle.xml",
                        "instructor/variant-02/questions.gift",
                        "students/variant-01/picture-1.png",
                        "students/variant-01/picture-2.png",
                        "students/variant-01/problems.html",
                        "students/variant-01/problems.md",
                        "students/variant-02/picture-1.png",
                        "students/variant-02/picture-2.png",
                        "students/variant-02/problems.html",
                        "students/variant-02/problems.md"),
                written.keySet());
    }

    @Test
    void theManifestNamesEveryAnswerAndTheKeyAgrees() {
        Manifest manifest = manifest(shared.resolve("out"));
        assertTrue(manifest.isComplete());
        assertEquals("", manifest.secret()); // given, so not kept
        assertTrue(manifest.command().contains("--secret-file FILE"), manifest.command());
        for (Manifest.Variant variant : manifest.variantsDone()) {
            String key = text("instructor/variant-0" + variant.variant() + "/key.md");
            for (Manifest.Entry problem : variant.problems()) {
                assertEquals("exploding-gradients", problem.pathology());
                assertEquals("choice", problem.answers().get(0).kind());
                String letter = problem.answers().get(0).answer().substring(0, 1);
                assertTrue(key.contains("**" + letter + ")**"), key);
            }
        }
    }

    /** If the wrong ones changed, what is found on all sheets would be the answer. */
    @Test
    void anIllnessThatWasNamedStandsAmongTheSameChoicesOnEverySheet() {
        List<List<String>> questions = new ArrayList<>();
        for (String sheet : List.of("01", "02")) {
            String page = text("students/variant-" + sheet + "/problems.md");
            for (String question : page.split("\\n\\*\\*\\d\\.")) {
                List<String> choices =
                        question.lines()
                                .filter(line -> line.matches("[А-Я]\\) .*"))
                                .map(line -> line.substring(3).replaceAll("\\\\$", ""))
                                .sorted()
                                .toList();
                if (!choices.isEmpty()) {
                    questions.add(choices);
                }
            }
        }
        assertEquals(8, questions.size()); // two of each problem
        assertEquals(2, new HashSet<>(questions).size(), questions.toString());
    }

    @Test
    void twoRunsDoNotWriteIntoOneFolder(@TempDir Path folder) {
        try (FolderLock first = FolderLock.of(folder.resolve("x/../out"))) {
            IllegalArgumentException busy =
                    assertThrows(
                            IllegalArgumentException.class,
                            () -> Sets.small().write(folder.resolve("out").toString()));
            assertTrue(busy.getMessage().contains(folder.toString()), busy.getMessage());
        }
        assertFalse(Files.exists(folder.resolve("out")));
        FolderLock.of(folder.resolve("out")).close();
    }

    @Test
    void everyProblemHasAVariationOfItsOwn() {
        long distinct =
                manifest(shared.resolve("out")).variantsDone().stream()
                        .flatMap(variant -> variant.problems().stream())
                        .map(Manifest.Entry::fingerprint)
                        .distinct()
                        .count();
        assertEquals(4, distinct);
    }

    @Test
    void theSameSecretGivesTheSameFilesAndAnotherOneDoesNot(@TempDir Path folder) {
        Sets.small().variants(1).write(folder.resolve("same").toString());
        Sets.small().variants(1).secret("incorrect horse").write(folder.resolve("x").toString());
        Map<String, byte[]> same = Sets.files(folder.resolve("same"));
        Map<String, byte[]> other = Sets.files(folder.resolve("x"));
        for (String file : same.keySet()) {
            if (!file.endsWith("manifest.json")) {
                assertArrayEquals(written.get(file), same.get(file), file);
            }
        }
        assertFalse(Arrays.equals(same.get(picture(1)), other.get(picture(1))));
        assertFalse(Arrays.equals(same.get(picture(2)), other.get(picture(2))));
    }

    private static String picture(int number) {
        return "students/variant-01/picture-" + number + ".png";
    }

    @Test
    void aDrawnSecretIsKeptSoThatTheSetCanBeMadeAgain(@TempDir Path folder) {
        ProblemSet set = ProblemSet.usual().language("en").only("г").noPdf();
        set.write(folder.resolve("one").toString());
        set.write(folder.resolve("two").toString());
        Manifest one = manifest(folder.resolve("one"));
        assertNotEquals(one.secret(), manifest(folder.resolve("two")).secret());
        assertTrue(one.command().contains("--secret " + one.secret()), one.command());
        set.secret(one.secret()).write(folder.resolve("again").toString());
        assertEquals(one.variantsDone(), manifest(folder.resolve("again")).variantsDone());
    }

    @Test
    void aCutRunGoesOnWhereItWas(@TempDir Path folder) throws IOException {
        Sets.small().write(folder.toString());
        Path manifest = folder.resolve("instructor/manifest.json");
        Manifest whole = manifest(folder);
        JsonFile.write(manifest, whole.blank().with(whole.variantsDone().get(0)));
        Path kept = folder.resolve("students/variant-01/problems.md");
        Files.writeString(kept, "kept");
        Files.delete(folder.resolve("students/variant-02/problems.html"));
        Files.writeString(folder.resolve("students/variant-02/.losslab-cut.tmp"), "half");
        Sets.small().write(folder.toString());
        assertEquals("kept", Files.readString(kept));
        Files.write(kept, written.get("students/variant-01/problems.md"));
        Map<String, byte[]> files = Sets.files(folder);
        assertEquals(written.keySet(), files.keySet());
        written.forEach((name, bytes) -> assertArrayEquals(bytes, files.get(name), name));
    }

    private static String refusal(ProblemSet set, Path folder) {
        Map<String, byte[]> before = Sets.files(folder);
        Exception e =
                assertThrows(IllegalArgumentException.class, () -> set.write(folder.toString()));
        assertEquals(before.keySet(), Sets.files(folder).keySet());
        assertFalse(e.getMessage().contains("\n"), e.getMessage());
        return e.getMessage();
    }

    @Test
    void whatIsThereIsNotWrittenOver(@TempDir Path folder) throws IOException {
        ProblemSet set = Sets.small().language("en");
        Path letters = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(letters.resolve("love.txt"), "dear");
        assertTrue(refusal(set, letters).contains("is not empty"));
        Path out = shared.resolve("out");
        assertTrue(refusal(Sets.small(), out).contains("и целиком"));
        assertTrue(refusal(set, out).contains("holds another problem set"));
        assertTrue(refusal(set.seed(8), out).contains("--seed 7"));
        String file = Files.writeString(folder.resolve("file"), "in the way").toString();
        Exception e = assertThrows(IllegalArgumentException.class, () -> set.write(file));
        assertEquals(file + " is a file; a folder is needed, such as out/", e.getMessage());
    }

    @Test
    void aDamagedManifestIsSaidInOneLine(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("instructor"));
        for (String damaged : new String[] {"", "{", "{\"seed\": 3}", "[]"}) {
            Files.writeString(folder.resolve("instructor/manifest.json"), damaged);
            assertTrue(refusal(Sets.small(), folder).contains("manifest.json"));
        }
    }

    @Test
    void forceReplacesTheSetAndLeavesTheRest(@TempDir Path folder) throws IOException {
        Sets.small().write(folder.toString());
        Files.writeString(folder.resolve("students/love.txt"), "dear");
        Sets.small().variants(1).force().write(folder.toString());
        Set<String> files = Sets.files(folder).keySet();
        assertTrue(files.contains("students/love.txt"));
        assertTrue(files.stream().noneMatch(name -> name.contains("variant-02")), "" + files);
        assertEquals(1, manifest(folder).variants());
    }

    @Test
    void theLanguageOfTheSessionStays() {
        assertEquals(Language.EN, Language.current()); // after a set in Russian
        assertTrue(text("students/variant-01/problems.md").contains("Что означает"));
    }

    @Test
    void theSecretIsNotShown() {
        assertFalse(Sets.small().toString().contains("horse"), Sets.small().toString());
    }

    @Test
    void wrongArgumentsAreSaidInOneLine() {
        ProblemSet set = ProblemSet.usual();
        for (Runnable wrong :
                new Runnable[] {
                    () -> set.variants(0),
                    () -> set.variants(1_000_000),
                    () -> set.questions(0),
                    () -> set.only("щ"),
                    () -> set.language("de"),
                    () -> set.secret("short"),
                    () -> set.secret(null),
                    () -> set.write(null)
                }) {
            Exception e = assertThrows(IllegalArgumentException.class, wrong::run);
            assertFalse(e.getMessage().contains("\n"), e.getMessage());
        }
    }
}
