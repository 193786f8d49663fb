package losslab.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextTest {
    /** The rooms that have texts: the folders that hold a bundle. */
    static List<String> rooms() throws IOException, URISyntaxException {
        Path root = Path.of(Text.class.getResource("/losslab/base/text.properties").toURI());
        try (var folders = Files.list(root.getParent().getParent())) {
            List<String> rooms =
                    folders.filter(folder -> Files.exists(folder.resolve("text.properties")))
                            .map(folder -> folder.getFileName().toString())
                            .toList();
            assertTrue(rooms.size() >= 5, "rooms with texts: " + rooms);
            return rooms;
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyTextIsThereInBothLanguagesWithTheSamePlaces(String room) {
        assertEquals(Text.keys(room, Language.EN), Text.keys(room, Language.RU), room);
        for (String key : Text.keys(room, Language.EN)) {
            assertEquals(places(Text.in(Language.EN, key)), places(Text.in(Language.RU, key)), key);
            assertTrue(key.startsWith(room + "."), key + " lies in the room " + room);
        }
    }

    /** Of two lines with one key, the later would hide the earlier without a word. */
    @Test
    void noKeyIsThereTwice() throws IOException {
        List<Path> bundles;
        try (var all = Files.walk(Path.of("src/main/resources/losslab"))) {
            bundles = all.filter(file -> file.toString().endsWith(".properties")).toList();
        }
        assertTrue(bundles.size() >= 10, "bundles: " + bundles);
        for (Path bundle : bundles) {
            new Properties() {
                @Override
                public synchronized Object put(Object key, Object value) {
                    assertFalse(containsKey(key), key + " twice in " + bundle);
                    return super.put(key, value);
                }
            }.load(Files.newBufferedReader(bundle));
        }
    }

    @Test
    void theCurrentLanguageIsTheDisplayLocales() {
        Locale before = Locale.getDefault(Locale.Category.DISPLAY);
        try {
            Language.RU.use();
            assertEquals("регрессия", Task.REGRESSION.title());
            Locale.setDefault(Locale.Category.DISPLAY, Locale.FRENCH);
            assertEquals("regression", Task.REGRESSION.title());
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, before);
        }
    }

    @Test
    void numbersAreWrittenAsTheyWouldBeTyped() {
        assertEquals(
                "gamma must be >= 0, got -1; try focal(2.0)",
                Text.get("base.atLeast", "gamma", 0.0, -1.0, "focal(2.0)"));
    }

    private static TreeSet<String> places(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(place -> place.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
