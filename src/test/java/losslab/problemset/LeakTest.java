package losslab.problemset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.stream.Stream;
import losslab.base.Language;
import losslab.pathology.Case;
import losslab.pathology.Pathologies;
import losslab.pathology.Pathology;
import losslab.plot.Chart;
import losslab.plot.Figure;
import losslab.problemset.question.Observation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Nothing that students get names an answer. Names of illnesses stand in the choices, right and
 * wrong ones alike; that these do not depend on the key is {@code StudentFormsTest}'s part.
 */
class LeakTest {
    /** What a PNG needs; texts, times and the like are other chunks. */
    private static final Set<String> PIXELS = Set.of("IHDR", "IDAT", "IEND");

    private static final List<String> PARTS =
            List.of("name", "symptom", "cause", "check", "remedy");

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
                    } else if (name.endsWith(".pdf")) {
                        namesNothing(new String(bytes, StandardCharsets.ISO_8859_1));
                    } else {
                        namesNothing(withoutChoices(new String(bytes, StandardCharsets.UTF_8)));
                    }
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
        assertFalse(page.contains(" id="), "an id could tell");
        return page.replaceAll("(?m)^\\p{Lu}\\) .*$", "")
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
    }

    private static List<String> words(Pathology pathology) {
        List<String> words = new ArrayList<>(List.of(pathology.id()));
        for (Language language : Language.values()) {
            PARTS.forEach(part -> words.add(Case.of(pathology).text(part, language)));
        }
        return words;
    }

    /** The test's own check: it finds what is there. */
    @Test
    void aLeakIsFound() {
        String page = "# t\n\nА) Взрыв градиентов\\\nБ) Переобучение\n\n";
        namesNothing(withoutChoices(page));
        for (String leak : new String[] {"<!-- overfitting -->", "переобучение", "Overfitting!"}) {
            try {
                namesNothing(withoutChoices(page + leak));
            } catch (AssertionError found) {
                continue;
            }
            throw new AssertionError("not found: " + leak);
        }
    }

    /** What is written in the pictures. */
    @Tag("slow")
    @Test
    void lettersInThePictures() {
        for (Pathology pathology : Pathologies.all()) {
            Case source = Case.of(pathology);
            Figure picture = Observation.of(source, source.train(source.sick())).picture();
            letters(picture).forEach(LeakTest::namesNothing);
            assertEquals("", picture.title());
        }
    }

    private static Stream<String> letters(Figure picture) {
        return picture.panels().stream()
                .flatMap(
                        panel ->
                                panel instanceof Chart chart
                                        ? letters(chart)
                                        : Stream.of(panel.title()));
    }

    private static Stream<String> letters(Chart chart) {
        return Stream.of(
                        Stream.of(chart.title(), chart.x().label(), chart.y().label()),
                        chart.series().stream().map(series -> series.name()),
                        chart.marks().stream().map(mark -> mark.label()))
                .flatMap(texts -> texts);
    }
}
