package losslab.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import losslab.base.Numbers;
import losslab.base.Table;
import losslab.base.Text;

/**
 * One table: a row per job, a column per engine that was found, ratios to PyTorch, and the
 * operations per second of {@code fused} beside those of its bare matrix products.
 */
final class Report {
    private static final String NONE = "–";

    private final List<Contestant> trainers;
    private final boolean peer;
    private final boolean product;
    private final Table table;

    Report(List<Contestant> engines) {
        this.trainers = engines.stream().filter(e -> e != Contestant.PRODUCT).toList();
        this.peer = engines.contains(Contestant.TORCH);
        this.product = engines.contains(Contestant.PRODUCT) && engines.contains(Contestant.FUSED);
        this.table = new Table(head());
    }

    private String[] head() {
        List<String> head = new ArrayList<>();
        for (String key : List.of("task", "net", "batch")) {
            head.add(Text.get("bench." + key));
        }
        trainers.forEach(engine -> head.add(Text.get("bench.micros", engine.title())));
        compared().forEach(engine -> head.add(engine.title() + "/torch"));
        if (product) {
            head.addAll(Arrays.asList("GFLOP/s", Text.get("bench.product"), "%"));
        }
        return head.toArray(String[]::new);
    }

    /** What works in one thread, as the peers do. */
    private List<Contestant> compared() {
        return trainers.stream()
                .filter(engine -> peer && !engine.isPython() && engine != Contestant.CORES)
                .toList();
    }

    /** Adds the row of a job. */
    Report row(Job job, Timings timings) {
        return row(job.name(), job, timings);
    }

    /** Adds a row under a title of its own. */
    Report row(String title, Job job, Timings timings) {
        List<Object> cells = new ArrayList<>();
        cells.add(title);
        cells.add(job.net());
        cells.add(String.valueOf(job.rows()));
        trainers.forEach(engine -> cells.add(show("%.1f", timings.micros(engine))));
        compared().forEach(e -> cells.add(show("%.2f", timings.ratio(e, Contestant.TORCH))));
        if (product) {
            cells.add(rate(job, timings.micros(Contestant.FUSED)));
            cells.add(rate(job, timings.micros(Contestant.PRODUCT)));
            OptionalDouble share = timings.ratio(Contestant.PRODUCT, Contestant.FUSED);
            cells.add(share.isPresent() ? Numbers.percent(share.getAsDouble()) : NONE);
        }
        table.row(cells.toArray());
        return this;
    }

    private static String rate(Job job, OptionalDouble micros) {
        return micros.isPresent()
                ? show("%.1f", OptionalDouble.of(job.flops() / micros.getAsDouble() / 1e3))
                : NONE;
    }

    private static String show(String format, OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, format, value.getAsDouble()) : NONE;
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
