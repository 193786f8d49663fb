package losslab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlacesTest {
    private static Places on(String system, Map<String, String> environment) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", "home");
        return Places.of(properties, environment);
    }

    static Stream<Arguments> caches() {
        return Stream.of(
                arguments("Linux", Map.of(), "home/.cache/losslab"),
                arguments("Linux", Map.of("XDG_CACHE_HOME", "x"), "x/losslab"),
                arguments("Mac OS X", Map.of("XDG_CACHE_HOME", "x"), "home/Library/Caches/losslab"),
                arguments("Windows 11", Map.of("LOCALAPPDATA", "local"), "local/losslab"),
                arguments("Windows 11", Map.of(), "home/AppData/Local/losslab"));
    }

    @ParameterizedTest
    @MethodSource("caches")
    void cacheOfEachSystem(String system, Map<String, String> environment, String expected) {
        assertEquals(Path.of(expected), on(system, environment).cache());
    }

    @Test
    void thePropertyGoesBeforeTheVariable() {
        Properties properties = new Properties();
        properties.setProperty("losslab.data", "one");
        Places places = Places.of(properties, Map.of("LOSSLAB_DATA", "two"));
        assertEquals(
                List.of(Path.of("one"), Path.of("one/mnist"), Path.of("two"), Path.of("two/mnist")),
                places.of("mnist"));
    }

    @Test
    void blankNamesNoPlace() {
        assertEquals(List.of(), on("Linux", Map.of("LOSSLAB_DATA", " ")).of("mnist"));
    }
}
