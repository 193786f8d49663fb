package losslab.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What can be measured; the first three are ours, {@link #CORES} being {@link #FUSED} with the
 * machine to itself; {@link #PRODUCT} is the arithmetic alone.
 */
public enum Contestant {
    FUSED,
    CORES,
    DL4J,
    TORCH,
    SKLEARN,
    PRODUCT;

    /** As on the command line: {@code fused}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this title. */
    public static Contestant named(String title) {
        return valueOf(title.toUpperCase(Locale.ROOT));
    }

    /** The engines' names, in the order of the table. */
    public static List<String> titles() {
        return Stream.of(values()).map(Contestant::title).toList();
    }

    boolean isPython() {
        return this == TORCH || this == SKLEARN;
    }

    /** Ways of cutting batches; the fastest counts. */
    List<String> variants(Job job) {
        return this == TORCH && !job.isFullBatch() ? List.of("index", "loader") : List.of("index");
    }
}
