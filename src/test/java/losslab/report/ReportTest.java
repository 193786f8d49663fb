package losslab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import losslab.base.Language;
import losslab.base.Option;
import losslab.data.Blobs;
import losslab.data.Dataset;
import losslab.data.Digits;
import losslab.data.Moons;
import losslab.data.SigmoidCurve;
import losslab.loss.Bce;
import losslab.loss.Cce;
import losslab.loss.Hinge;
import losslab.loss.Loss;
import losslab.loss.Mse;
import losslab.model.Mlp;
import losslab.optim.Sgd;
import losslab.problemset.form.Browser;
import losslab.problemset.form.Dom;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.run.Training;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReportTest {
    private static final String ALWAYS = "experiment data model curves batches gradients scores ";

    /** Notes every error of the page and of what it loads, as text on the body. */
    private static final String WATCH =
            "<script>const wrong = [];"
                    + "addEventListener('error', e => wrong.push(e.message || e.target.tagName), true);"
                    + "</script>";

    /** Sorts the epochs downwards by a click or two, and says what the page is like. */
    private static final String LOOK =
            "<script>addEventListener('load', () => {"
                    + "const ids = [...document.querySelectorAll('section')].map(s => s.id).join(' ');"
                    + "const dead = [...document.querySelectorAll('nav a')]"
                    + ".filter(a => !document.querySelector(a.getAttribute('href'))).length;"
                    + "const blank = [...document.images].filter(i => i.naturalWidth !== 2400).length;"
                    + "const reasons = document.querySelectorAll('.reason').length;"
                    + "const loaded = performance.getEntriesByType('resource')"
                    + ".filter(r => !r.name.startsWith('data:')).length;"
                    + "const head = document.querySelector('#epochs th'); let first = '';"
                    + "if (head) { head.click(); head.click();"
                    + "first = document.querySelector('#epochs td').textContent; }"
                    + "document.body.dataset.seen = [ids, document.images.length, reasons, first,"
                    + " dead + blank + loaded, wrong.join(' ')].join('|'); });</script>";

    private static final Pattern SEEN = Pattern.compile("data-seen=\"([^\"]*)\"");

    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @TempDir private Path folder;

    @AfterEach
    void asBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    private static Run train(Dataset data, Loss loss, Option... options) {
        return Training.inThisThread(Experiment.of(data, Mlp.mlp(8), loss, options));
    }

    /** Runs, and of their pages: the sections, how many pictures, how many refusals. */
    static Stream<Arguments> pages() {
        Option three = Setting.EPOCHS.to(12);
        String judged = "confusion roc calibration mistakes ";
        Dataset curve = SigmoidCurve.sigmoidCurve().take(60);
        return Stream.of(
                Arguments.of(
                        Language.EN,
                        train(Digits.digits().take(100), new Cce(), three),
                        ALWAYS + judged + "epochs|8|0|12"),
                Arguments.of(
                        Language.RU,
                        train(Moons.moons().take(60), new Bce(), three),
                        ALWAYS + judged + "boundary epochs|9|0|12"),
                Arguments.of(
                        Language.RU,
                        train(curve, new Mse(), three),
                        ALWAYS + "mistakes fit epochs|6|0|12"),
                Arguments.of(
                        Language.EN, // scores are no probabilities: calibration says so
                        train(Blobs.blobs(3).take(60), new Hinge(), three),
                        ALWAYS + judged + "boundary epochs|8|1|12"),
                Arguments.of(
                        Language.EN, // gradients, mistakes and epochs have nothing to show
                        train(curve, new Mse(), new Sgd(1e30, 0, false), Setting.BATCH.to(1)),
                        ALWAYS + "mistakes fit epochs|4|3|"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aBrowserSeesEverySectionAndNoError(Language language, Run run, String seen)
            throws IOException {
        Optional<Browser> browser = Browser.found();
        assumeTrue(browser.isPresent(), "no Chromium here");
        language.use();
        Path file = Report.write(run, folder.resolve("run.html"));
        String page = Files.readString(file);
        Files.writeString(
                file,
                page.replace("<head>", "<head>" + WATCH).replace("</body>", LOOK + "</body>"));
        Matcher found = SEEN.matcher(Dom.of(browser.get(), file));
        assertTrue(found.find());
        assertEquals(seen + "|0|", found.group(1));
    }

    @Test
    void headingsSpeakTheLanguageAndNumbersAreThoseOfTheRun() {
        Run run = train(Moons.moons().take(60), new Bce(), Setting.EPOCHS.to(2));
        Language.RU.use();
        String russian = Report.page(run);
        assertTrue(russian.contains("<html lang=\"ru\">"));
        assertTrue(russian.contains("<h2>Матрица ошибок</h2>"));
        Language.EN.use();
        String english = Report.page(run);
        assertTrue(english.contains("<h2>Confusion matrix</h2>"));
        assertTrue(english.contains(run.fingerprint()));
        double loss = run.epochs().get(1).validationLoss();
        assertTrue(english.contains(">" + losslab.base.Numbers.show(loss) + "</td>"));
        assertTrue(english.contains("<td class=\"word\">logloss</td>"));
    }

    @Test
    void whatAStudentNamesIsNoMarkup() {
        var named = losslab.loss.StudentLoss.of("<b>&", (y, p) -> (y - p) * (y - p));
        String page = Report.page(train(Moons.moons().take(20), named, Setting.EPOCHS.to(1)));
        assertTrue(page.contains("&lt;b&gt;&amp;"));
        assertFalse(page.contains("<b>"));
    }

    @Test
    void whereItCannotBeWrittenIsSaidInOneLine() throws IOException {
        Run run = train(Moons.moons().take(20), new Bce(), Setting.EPOCHS.to(1));
        Path wrong = folder.resolve("run.txt");
        String message =
                assertThrows(IllegalArgumentException.class, () -> Report.write(run, wrong))
                        .getMessage();
        assertTrue(message.contains("must end in .html") && message.contains("try"), message);
        Path taken = Files.writeString(folder.resolve("file"), "");
        Path inside = taken.resolve("run.html");
        assertThrows(java.io.UncheckedIOException.class, () -> Report.write(run, inside));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(taken), left.toList());
        }
    }
}
