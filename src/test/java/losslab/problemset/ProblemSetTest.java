package losslab.problemset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import losslab.base.Language;
import losslab.base.Text;
import losslab.pathology.Pathologies;
import losslab.pathology.Pathology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemSetTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void studentsGetQuestionsAndTheKeyStandsApart(Language language, @TempDir Path out)
            throws IOException {
        ProblemSet set = ProblemSet.usual().seed(7).language(language.name());
        set.write(out.toString());
        String page = Files.readString(out.resolve("variant-01/student.md"));
        String key = Files.readString(out.resolve("key/variant-01.md"));
        assertTrue(Files.size(out.resolve("variant-01/picture-1.png")) > 10_000);
        assertTrue(page.contains("](picture-1.png)"), page);
        assertTrue(page.contains(Text.in(language, "problemset.overfitting.choice")), page);
        assertTrue(key.startsWith(page.substring(0, page.indexOf("##"))), key);
        assertTrue(key.contains("```{dropdown}"), key);
        assertTrue(key.contains(Text.in(language, "pathology.overfitting.remedy")), key);
        assertFalse(page.contains("dropdown"), page);
        String besidesTheChoices = page.replaceAll("(?m)^\\p{L}\\) .*$", "");
        for (Pathology pathology : Pathologies.all()) {
            String name = Text.in(language, "pathology." + pathology.id() + ".name");
            assertFalse(besidesTheChoices.contains(pathology.id()), page);
            assertFalse(besidesTheChoices.contains(name), page);
        }
        assertFalse(page.contains(Text.in(language, "pathology.overfitting.cause")), page);
    }

    @Test
    void theKeyNamesTheLetterOfTheRightChoice() {
        Question question =
                new Question(
                        "?",
                        List.of(new Choice("one", false, "no"), new Choice("two", true, "yes")),
                        "why");
        assertEquals("б", question.answer("абв"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Question("?", List.of(new Choice("one", false, "no")), "why"));
    }

    @Test
    void theSameSeedGivesTheSameSetAndVariantsDiffer() {
        ProblemSet set = ProblemSet.usual().seed(3);
        Problem one = set.problems(1).get(0);
        assertEquals(one.source(), set.problems(1).get(0).source());
        assertEquals(one.question(), set.problems(1).get(0).question());
        assertEquals(one.run().fingerprint(), set.problems(1).get(0).run().fingerprint());
        assertNotEquals(one.source(), set.problems(2).get(0).source());
    }

    @Test
    void anUnwritableFolderIsSaidInOneLine(@TempDir Path out) throws IOException {
        Path file = Files.writeString(out.resolve("file"), "in the way");
        Exception e =
                assertThrows(Exception.class, () -> ProblemSet.usual().write(file.toString()));
        assertFalse(e.getMessage().contains("\n"), e.getMessage());
        assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
    }
}
