package losslab.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What can be measured; the first two are ours, {@link #PRODUCT} is the arithmetic alone. */
public enum Contestant {
    FUSED,
    DL4J,
    TORCH,
    SKLEARN,
    PRODUCT;

    /** As on the command line: {@code fused}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
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
