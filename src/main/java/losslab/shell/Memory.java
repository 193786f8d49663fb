package losslab.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What a session leaves for the next one, above all the lines typed. It lies in one file of the
 * folder {@code losslab.home}, by default {@code .losslab} in the user's own; where no file can be
 * written, a session simply begins without a past.
 */
final class Memory {
    private final Optional<Path> file;

    Memory(Optional<Path> folder) {
        this.file = folder.map(path -> path.resolve("session.properties"));
    }

    /** The memory of this user. */
    static Memory ofUser() {
        String chosen = System.getProperty("losslab.home");
        if (chosen != null) {
            return new Memory(Optional.of(Path.of(chosen)));
        }
        Path home = Path.of(System.getProperty("user.home", ""));
        boolean known = home.isAbsolute() && Files.isDirectory(home);
        return new Memory(known ? Optional.of(home.resolve(".losslab")) : Optional.empty());
    }

    Map<String, String> recall() {
        Properties stored = new Properties();
        if (file.isPresent() && Files.isReadable(file.get())) {
            try (Reader in = Files.newBufferedReader(file.get())) {
                stored.load(in);
            } catch (IOException | IllegalArgumentException unreadable) {
                stored.clear();
            }
        }
        Map<String, String> facts = new TreeMap<>();
        stored.stringPropertyNames().forEach(name -> facts.put(name, stored.getProperty(name)));
        return facts;
    }

    /** Replaces the file as a whole. */
    void keep(Map<String, String> facts) {
        if (file.isEmpty()) {
            return;
        }
        try {
            Path folder = Files.createDirectories(file.get().getParent());
            Path fresh = Files.createTempFile(folder, "session", ".tmp");
            try (Writer out = Files.newBufferedWriter(fresh)) {
                Properties stored = new Properties();
                stored.putAll(facts);
                stored.store(out, null);
            }
            Files.move(fresh, file.get(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | SecurityException noPlace) {
            // a session without a memory is still a session
        }
    }
}
