package losslab.problemset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import losslab.base.Language;
import losslab.base.Text;
import losslab.pathology.Case;
import losslab.pathology.Pathologies;
import losslab.pathology.Pathology;
import losslab.plot.Cells;
import losslab.plot.Chart;
import losslab.plot.Figure;
import losslab.problemset.question.Observation;
import losslab.store.JsonFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing that students get names an answer. Names of illnesses stand in the choices, right and
 * wrong ones alike; that these do not depend on the key is {@code StudentFormsTest}'s part.
 */
class LeakTest {
    /** What a PNG needs; texts, times and the like are other chunks. */
    private static final Set<String> PIXELS = Set.of("IHDR", "IDAT", "IEND");

    private static final List<String> PARTS =
            List.of("name", "sign", "symptom", "cause", "check", "remedy");

    private static final List<String> CHOICES = List.of("meaning", "first");

    /** As experiments are written down: {@code moons.mislabelled(0.3)}, {@code sgd(0.000001)}. */
    private static final Pattern CODE = Pattern.compile("[a-zA-Z]\\w*(\\.[a-zA-Z]\\w*)*\\(");

    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([\\w-]+)=\"([^\"]*)\"");

    /** A page may have these attributes, and these values where a value could tell. */
    private static final Map<String, String> HARMLESS =
            Map.of(
                    "lang", "en|ru",
                    "charset", "utf-8",
                    "name", "viewport",
                    "content", "width=device-width",
                    "src", "data:image/png;base64,[\\w+/=]+",
                    "alt", "(Picture|Картинка) \\p{L}\\d*",
                    "class", "choices|number|words|picture");

    @ParameterizedTest
    @EnumSource(Language.class)
    void filesOfASmallSet(Language language, @TempDir Path folder) {
        check(Sets.small().language(language.name()), folder);
    }

    /** One problem of every pathology there is. */
    @Tag("slow")
    @ParameterizedTest
    @EnumSource(Language.class)
    void filesOfASetWithEverything(Language language, @TempDir Path folder) {
        String[] ids = Pathologies.all().stream().map(Pathology::id).toArray(String[]::new);
        ProblemSet set = ProblemSet.usual().language(language.name()).only(ids[0], ids);
        check(set.questions(ids.length), folder);
    }

    private static void check(ProblemSet set, Path folder) {
        set.write(folder.toString());
        Map<String, byte[]> files = Sets.files(folder.resolve("students"));
        assertTrue(files.size() >= 3, files.keySet().toString());
        files.forEach(
                (name, bytes) -> {
                    assertTrue(
                            name.matches(
                                    "variant-\\d\\d/(picture-\\d+\\.png|problems\\.(md|html|pdf))"),
                            name);
                    if (name.endsWith(".png")) {
                        assertEquals(PIXELS, chunks(bytes));
                    } else if (name.endsWith(".pdf")) { // made of the page; has a head of its own
                        namesNothing(
                                new String(bytes, StandardCharsets.ISO_8859_1)
                                        .replaceAll("(?s)\\bstream\\b.*?\\bendstream\\b", ""));
                    } else {
                        String page = new String(bytes, StandardCharsets.UTF_8);
                        keepsTheManifestSecret(withoutChoices(page), folder);
                        attributesAreHarmless(page);
                        namesNothing(withoutChoices(page));
                    }
                });
    }

    private static void keepsTheManifestSecret(String page, Path folder) {
        Manifest manifest =
                JsonFile.read(folder.resolve("instructor/manifest.json"), Manifest.class);
        assertTrue(manifest.isComplete());
        assertFalse(page.contains(manifest.secretCheck()));
        manifest.variantsDone().stream()
                .flatMap(variant -> variant.problems().stream())
                .flatMap(p -> Stream.of(p.pathology(), p.variation(), p.fingerprint(), p.cure()))
                .forEach(kept -> assertFalse(page.contains(kept), kept));
    }

    private static void attributesAreHarmless(String page) {
        assertFalse(page.contains("<!--"), "a comment could tell");
        Pattern.compile("<\\w[^>]*>")
                .matcher(page)
                .results()
                .flatMap(tag -> ATTRIBUTE.matcher(tag.group()).results())
                .forEach(
                        a -> {
                            String may = HARMLESS.get(a.group(1));
                            assertTrue(may != null && a.group(2).matches(may), a.group());
                        });
    }

    private static Set<String> chunks(byte[] png) {
        Set<String> types = new TreeSet<>();
        ByteBuffer buffer = ByteBuffer.wrap(png).position(8);
        while (buffer.remaining() > 0) {
            int length = buffer.getInt();
            byte[] type = new byte[4];
            buffer.get(type);
            types.add(new String(type, StandardCharsets.US_ASCII));
            buffer.position(buffer.position() + length + 4);
        }
        return types;
    }

    /** Without the choices, and without the pixels, in which letters come by chance. */
    private static String withoutChoices(String page) {
        return page.replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("(?m)^\\p{Lu}\\) .*$", "")
                .replaceAll("(?s)<ul class=\"choices\">.*?</ul>", "")
                .replaceAll("base64,[^\"]*", "");
    }

    private static void namesNothing(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (Pathology pathology : Pathologies.all()) {
            for (String word : words(pathology)) {
                assertFalse(lower.contains(word.toLowerCase(Locale.ROOT)), word + " in " + text);
            }
        }
        Matcher code = CODE.matcher(text);
        assertFalse(code.find(), () -> code.group() + " in " + text);
    }

    private static List<String> words(Pathology pathology) {
        List<String> words = new ArrayList<>(List.of(pathology.id()));
        for (Language language : Language.values()) {
            PARTS.forEach(part -> words.add(Case.of(pathology).text(part, language)));
            for (String choice : CHOICES) {
                words.add(Text.in(language, "problemset." + choice + "." + pathology.id()));
            }
        }
        return words;
    }

    /** The test's own check: it finds what is there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- overfitting -->",
                "переобучение",
                "Overfitting!",
                "<p id=\"b\"></p>",
                "<p class=\"right\"></p>",
                "<img alt=\"scissors\">",
                "Обрезать норму градиента: clipNorm(5)",
                "moons.mislabelled(0.3)",
                "ограничить норму градиента (gradient clipping)"
            })
    void aLeakIsFound(String leak) {
        String page = "# t\n\nА) Взрыв градиентов\\\nБ) Переобучение\n\n";
        check(page);
        assertThrows(AssertionError.class, () -> check(page + leak));
    }

    private static void check(String page) {
        attributesAreHarmless(page);
        namesNothing(withoutChoices(page));
    }

    /** What is written in the pictures. */
    @Tag("slow")
    @Test
    void lettersInThePictures() {
        for (Pathology pathology : Pathologies.all()) {
            Case source = Case.of(pathology);
            Figure picture =
                    Observation.of(source, source.train(source.sick()), pathology.view()).picture();
            letters(picture).forEach(LeakTest::namesNothing);
            assertEquals("", picture.title());
        }
    }

    private static Stream<String> letters(Figure picture) {
        return picture.panels().stream()
                .flatMap(
                        panel -> {
                            if (panel instanceof Chart chart) {
                                return letters(chart);
                            }
                            Cells cells = (Cells) panel; // no other kind is shown
                            return Stream.concat(
                                    Stream.of(cells.title(), cells.rowLabel(), cells.columnLabel()),
                                    cells.names().stream());
                        });
    }

    private static Stream<String> letters(Chart chart) {
        return Stream.of(
                        Stream.of(chart.title(), chart.x().label(), chart.y().label()),
                        chart.series().stream().map(series -> series.name()),
                        chart.marks().stream().map(mark -> mark.label()))
                .flatMap(texts -> texts);
    }
}
