package losslab.exercise.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * What a process may write into its folder, the same whether the system limits it or, where there
 * is no {@link Layer#FILES}, somebody has to look.
 *
 * @param watched whether somebody has to look
 */
record Disk(Path folder, boolean watched) {
    static final long BYTES = 8 << 20;
    static final int FILES = 1024;

    boolean isOver() {
        return watched && used();
    }

    private boolean used() {
        long bytes = 0;
        int files = 0;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Iterator<Path> each = all.iterator(); each.hasNext(); files++) {
                bytes += Files.size(each.next());
                if (bytes > BYTES || files > FILES) {
                    return true;
                }
            }
        } catch (IOException | UncheckedIOException changing) { // it is looked at again
            return false;
        }
        return false;
    }
}
