package losslab.problemset.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import losslab.base.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page as a browser sees it; the browser's part is skipped where there is none. */
class HtmlPageTest {
    /** Clicks every heading of an answer, and notes what is in sight before and after. */
    private static final String CLICKS =
            "<script>const seen = () => [...document.querySelectorAll('details')]"
                    + ".filter(d => d.querySelector('summary ~ *').checkVisibility()).length;"
                    + "const before = seen();"
                    + "document.querySelectorAll('summary').forEach(s => s.click());"
                    + "const images = [...document.images].filter(i => i.naturalWidth > 0).length;"
                    + "document.body.dataset.counted = `${before} ${seen()} ${images}`;</script>";

    private static final Pattern COUNTED = Pattern.compile("data-counted=\"(\\d+) (\\d+) (\\d+)\"");

    private static Browser browser() {
        assumeTrue(Browser.found().isPresent(), "no Chromium here");
        return Browser.found().get();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void answersUnfoldWhenClicked(Language language, @TempDir Path folder) throws IOException {
        String page = new HtmlPage(true).text(Sheets.nasty(language));
        assertEquals(new Count(0, 6, 2), clicked(page, folder));
    }

    @Test
    void onPaperTheyAreInSight(@TempDir Path folder) throws IOException {
        String page = new HtmlPage(true).onPaper().text(Sheets.nasty(Language.EN));
        assertEquals(new Count(6, 0, 2), clicked(page, folder));
    }

    @Test
    void studentsHaveNothingToUnfold(@TempDir Path folder) throws IOException {
        String page = new HtmlPage(false).text(Sheets.nasty(Language.EN));
        assertFalse(page.contains("details>"), page);
        assertEquals(new Count(0, 0, 2), clicked(page, folder));
    }

    @Test
    void itPrintsAndIsPhotographed(@TempDir Path folder) throws IOException {
        Path html = folder.resolve("page.html");
        Files.writeString(html, new HtmlPage(true).onPaper().text(Sheets.nasty(Language.RU)));
        browser().pdf(html, folder.resolve("page.pdf"));
        byte[] pdf = Files.readAllBytes(folder.resolve("page.pdf"));
        assertEquals("%PDF-", new String(pdf, 0, 5, StandardCharsets.US_ASCII));
        browser().screenshot(html, folder.resolve("page.png"), 800, 600);
        var picture = ImageIO.read(folder.resolve("page.png").toFile());
        assertEquals("800 x 600", picture.getWidth() + " x " + picture.getHeight());
    }

    @Test
    void nothingInATextIsTakenForHtml() {
        String page = new HtmlPage(true).text(Sheets.nasty(Language.EN));
        assertTrue(page.contains("a &lt; b &amp; &quot;c&quot;"), page);
        assertFalse(page.contains("a < b"), page);
    }

    private record Count(int before, int after, int images) {}

    private static Count clicked(String page, Path folder) throws IOException {
        Path html = folder.resolve("clicked.html");
        Files.writeString(html, page.replace("</body>", CLICKS + "</body>"));
        Matcher counted = COUNTED.matcher(Dom.of(browser(), html));
        assertTrue(counted.find());
        return new Count(number(counted, 1), number(counted, 2), number(counted, 3));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
