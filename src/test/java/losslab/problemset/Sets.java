package losslab.problemset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Small sets that are quick to train, and what lies in a folder. */
final class Sets {
    private Sets() {}

    /** Two variants of two problems, with a secret, not printed. */
    static ProblemSet small() {
        return ProblemSet.usual()
                .seed(7)
                .language("ru")
                .variants(2)
                .only("г", "exploding-gradients")
                .secret("correct horse")
                .noPdf();
    }

    /** Every file below a folder, by its place. */
    static Map<String, byte[]> files(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try (var all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
