package losslab.problemset.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import losslab.base.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GiftTest {
    @Test
    void rightIsMarkedAndTheFormatsOwnSignsAreNot() {
        String gift = new Gift().text(Sheets.nasty(Language.EN));
        assertTrue(gift.contains("\t=two\\nlines #ka < b"), gift);
        assertTrue(gift.contains("\t~one a < b & \"c\" ]]> \\{x\\} \\~y \\= \\#z\\:"), gift);
        assertTrue(gift.contains("::a1:: "), gift);
        assertTrue(gift.contains("\t####kbecause\\n"), gift);
    }

    /** A blank line ends a question. */
    @Test
    void noQuestionHasABlankLineInIt() {
        String gift = new Gift().text(Sheets.nasty(Language.EN));
        for (String part : gift.split("\n\n")) {
            assertEquals(part.contains("::"), part.endsWith("}"), part);
        }
        assertFalse(gift.contains("\n\n\n"), gift);
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(Language.class)
    void anotherParserReadsIt(Language language, @TempDir Path folder)
            throws IOException, InterruptedException {
        Path parser = Npm.installed("gift-pegjs");
        Path file = folder.resolve("questions.gift");
        Files.writeString(file, new Gift().text(Sheets.nasty(language)));
        String script =
                "const {parse} = require(process.argv[1]);"
                        + "const read = parse(require('fs').readFileSync(process.argv[2], 'utf8'));"
                        + "console.log(read.map(q => q.type + (q.choices"
                        + " ? q.choices.map(c => c.isCorrect ? '=' : '~').join('') : '')).join(' '))";
        String said =
                Npm.run(folder, "node", "-e", script, parser.toString(), file.toString()).strip();
        assertEquals("Category MC~= MC=~", said);
    }
}
