package losslab.exercise.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import losslab.exercise.answerer.Sight;

/**
 * Finds out by trying which layers this machine offers, and looks from inside whether they hold.
 */
public final class Probe {
    private final WorkFolder work;
    private int tries;

    private Probe(WorkFolder work) {
        this.work = work;
    }

    public static Set<Layer> layers(WorkFolder work) throws IOException {
        return new Probe(work).layers();
    }

    private Set<Layer> layers() throws IOException {
        Set<Layer> all = EnumSet.allOf(Layer.class);
        if (holds(all)) {
            return all;
        }
        Set<Layer> some =
                Arrays.stream(Layer.values())
                        .filter(this::holdsAlone)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Layer.class)));
        return holds(some) ? some : EnumSet.noneOf(Layer.class);
    }

    private boolean holdsAlone(Layer layer) {
        // without the loss of privileges, a root of its own can be left again
        return layer == Layer.FILES
                ? holds(EnumSet.of(Layer.FILES, Layer.PRIVILEGES))
                : holds(EnumSet.of(layer));
    }

    private boolean holds(Set<Layer> layers) {
        try {
            Path folder = work.folder("probe" + tries++);
            Path hidden = Files.createFile(folder.resolve("hidden"));
            Sandbox sandbox = new Sandbox(layers, folder);
            try (Cell cell =
                    Cell.start(sandbox, 0, Limits.usual(), Sight.class, hidden.toString())) {
                String seen =
                        cell.ask(new byte[0], cell.meter(Limits.usual()))
                                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                                .orElse(Sight.NETWORK + Sight.PROCESSES + Sight.FILES);
                return !contradicts(seen, layers);
            }
        } catch (IOException refused) {
            return false;
        }
    }

    private static boolean contradicts(String seen, Set<Layer> layers) {
        return layers.contains(Layer.NETWORK) && seen.contains(Sight.NETWORK)
                || layers.contains(Layer.FILES) && seen.contains(Sight.FILES)
                || layers.contains(Layer.FILES) // it hides /proc, too
                        && layers.contains(Layer.PROCESSES)
                        && seen.contains(Sight.PROCESSES);
    }
}
