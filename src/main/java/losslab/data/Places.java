package losslab.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Where files of data may lie on this machine.
 *
 * @param given the folders named by {@code -Dlosslab.data=DIR} and by the environment variable
 *     {@code LOSSLAB_DATA}, in this order
 * @param cache the folder for what is downloaded: {@code $XDG_CACHE_HOME/losslab} or {@code
 *     ~/.cache/losslab} on Linux, {@code ~/Library/Caches/losslab} on macOS, {@code
 *     %LOCALAPPDATA%\losslab} on Windows
 */
record Places(List<Path> given, Path cache) {
    private static final String PROPERTY = "losslab.data";
    private static final String VARIABLE = "LOSSLAB_DATA";

    static Places here() {
        return of(System.getProperties(), System.getenv());
    }

    static Places of(Properties properties, Map<String, String> environment) {
        List<Path> given = new ArrayList<>();
        for (String named :
                List.of(
                        properties.getProperty(PROPERTY, ""),
                        environment.getOrDefault(VARIABLE, ""))) {
            if (!named.isBlank()) {
                given.add(Path.of(named.strip()));
            }
        }
        return new Places(List.copyOf(given), caches(properties, environment).resolve("losslab"));
    }

    private static Path caches(Properties properties, Map<String, String> environment) {
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(properties.getProperty("user.home", "."));
        if (system.startsWith("windows")) {
            return named(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"));
        }
        return system.startsWith("mac")
                ? home.resolve("Library").resolve("Caches")
                : named(environment, "XDG_CACHE_HOME", home.resolve(".cache"));
    }

    private static Path named(Map<String, String> environment, String variable, Path otherwise) {
        String named = environment.getOrDefault(variable, "");
        return named.isBlank() ? otherwise : Path.of(named);
    }

    /** The folders a person may have put a set's files into, the likeliest first. */
    List<Path> of(String set) {
        return given.stream().flatMap(dir -> List.of(dir, dir.resolve(set)).stream()).toList();
    }

    /** The folder for the downloaded files of a set. */
    Path cache(String set) {
        return cache.resolve(set);
    }
}
