package losslab.problemset.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import losslab.base.Language;
import losslab.problemset.question.Problem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages by the rules of MyST, and read by Jupyter Book's own parser where npm has it. */
class MystPageTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void directivesAreClosedAndOnlyTheKeyHasAnswers(Language language) {
        Sheet sheet = Sheets.nasty(language);
        assertEquals(List.of("figure", "figure"), directives(new MystPage(false).text(sheet)));
        List<String> key = directives(new MystPage(true).text(sheet));
        assertEquals(6, key.stream().filter("dropdown"::equals).count());
        assertEquals(8, key.size());
    }

    /** The names of the directives; fails where one is not closed before the next begins. */
    private static List<String> directives(String page) {
        List<String> fences = page.lines().filter(line -> line.startsWith("```")).toList();
        for (int i = 0; i < fences.size(); i++) {
            assertEquals(i % 2 == 1, fences.get(i).equals("```"), page);
        }
        assertEquals(0, fences.size() % 2, page);
        return fences.stream()
                .filter(line -> line.startsWith("```{"))
                .map(line -> line.substring(4, line.indexOf('}')))
                .toList();
    }

    @Test
    void picturesHaveLettersAndTheirNamesNumbers() {
        String page = new MystPage(false).text(Sheets.nasty(Language.RU));
        assertTrue(page.contains("## а)\n\n```{figure} picture-1.png\n:alt: Картинка а\n"), page);
        assertTrue(page.contains("\nБ) two\n\nlines\n"), page);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "a_b*c ! a\\_b\\*c",
                "$x$ <b> ! \\$x\\$ \\<b\\>",
                "- list ! \\- list",
                "1. one ! \\1. one",
                "a {b} [c] ! a \\{b\\} \\[c\\]"
            })
    void nothingInATextIsTakenForMarkdown(String text, String escaped) {
        assertEquals(escaped, MystPage.escaped(text));
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(Language.class)
    void mystReadsItAsItWasMeant(Language language, @TempDir Path folder)
            throws IOException, InterruptedException {
        Path myst = Npm.installed("mystmd").resolve("dist/myst.cjs");
        Sheet sheet = Sheets.nasty(language);
        write(folder, sheet);
        String said = Npm.run(folder, "node", myst.toString(), "build", "--site");
        assertFalse(said.matches("(?s).*(⚠|⛔).*"), said);
        String student = tree(folder, "problems");
        String key = tree(folder, "key");
        assertEquals(0, count(student, "\"type\":\"details\""));
        assertEquals(6, count(key, "\"type\":\"details\""));
        for (String page : List.of(student, key)) {
            assertEquals(2, count(page, "\"kind\":\"figure\""), page);
            assertEquals(2, count(page, "\"type\":\"image\",\"url\":\"/picture-\\d"), page);
            assertTrue(page.contains("a < b & “c” ]]> {x} ~y = #z: *w* _v_ $u$ `t`"), page);
        }
    }

    private static void write(Path folder, Sheet sheet) throws IOException {
        Path students = Place.ofStudents(folder, sheet.variant());
        Path instructor = Place.ofInstructor(folder, sheet.variant());
        Files.createDirectories(students);
        Files.createDirectories(instructor);
        Files.writeString(students.resolve("problems.md"), new MystPage(false).text(sheet));
        Files.writeString(instructor.resolve("key.md"), new MystPage(true).text(sheet));
        for (Problem problem : sheet.problems()) {
            Files.write(students.resolve(problem.pictureName()), problem.png());
        }
        Files.writeString(
                folder.resolve("myst.yml"), "version: 1\nproject:\n  title: t\nsite: {}\n");
    }

    private static String tree(Path folder, String page) throws IOException {
        try (var files = Files.list(folder.resolve("_build/site/content"))) {
            Path found =
                    files.filter(file -> file.getFileName().toString().contains(page))
                            .findFirst()
                            .orElseThrow();
            return Files.readString(found);
        }
    }

    private static long count(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }
}
