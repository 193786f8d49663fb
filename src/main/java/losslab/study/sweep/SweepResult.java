package losslab.study.sweep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import losslab.base.Check;
import losslab.base.Nearest;
import losslab.base.Table;
import losslab.metric.Metric;
import losslab.run.Experiment;

/**
 * What a sweep gave: a row per combination, the best first. The best is the one with the best mean
 * of the validation metric, of those none of whose runs failed: the test examples are only looked
 * at, so that their figure stays an honest one.
 *
 * @param planned how many runs there were to be; fewer are there after an interruption
 * @param seeds how many runs a whole row has
 * @param rows sorted by the column {@code sortedBy}
 */
public record SweepResult(
        Experiment experiment,
        Grid grid,
        int planned,
        int seeds,
        List<SweepRow> rows,
        String sortedBy) {
    public SweepResult {
        rows = List.copyOf(rows);
    }

    static SweepResult of(
            Experiment experiment, Plan plan, IntFunction<Optional<Outcome>> outcomes) {
        List<SweepRow> rows = new ArrayList<>();
        for (int first = 0; first < plan.runs(); first += plan.seeds()) {
            List<Outcome> there = new ArrayList<>();
            for (int i = first; i < first + plan.seeds(); i++) {
                outcomes.apply(i).ifPresent(there::add);
            }
            if (!there.isEmpty()) {
                rows.add(new SweepRow(plan.values(first), there));
            }
        }
        SweepResult inOrder =
                new SweepResult(experiment, plan.grid(), plan.runs(), plan.seeds(), rows, "");
        return inOrder.by(Measure.VALIDATION.title(inOrder.metric()));
    }

    /** The metric of the experiment: the first that it records. */
    public Metric metric() {
        return experiment.metrics().get(0);
    }

    /** How many runs there are. */
    public int runs() {
        return rows.stream().mapToInt(row -> row.outcomes().size()).sum();
    }

    /** Sorted by a column, the best first; by a parameter in the order of its values. */
    public SweepResult by(String column) {
        List<SweepRow> sorted = new ArrayList<>(rows);
        sorted.sort(order(column));
        return new SweepResult(experiment, grid, planned, seeds, sorted, column);
    }

    private Comparator<SweepRow> order(String column) {
        int place = grid.names().indexOf(column);
        if (place >= 0) {
            List<String> values = grid.parameters().get(place).values();
            return Comparator.comparingInt(row -> values.indexOf(row.values().get(place)));
        }
        Measure measure = measure(column);
        boolean higher = measure.higherIsBetter(metric());
        return Comparator.comparing(SweepRow::hasFailed)
                .thenComparing(row -> Double.isNaN(row.mean(measure)))
                .thenComparingDouble(row -> (higher ? -1 : 1) * row.mean(measure))
                .thenComparingDouble(row -> row.mean(Measure.VALIDATION_LOSS));
    }

    private Measure measure(String column) {
        return Stream.of(Measure.values())
                .filter(measure -> measure.isCalled(column, metric()))
                .findFirst()
                .orElseThrow(() -> unknown(column));
    }

    private IllegalArgumentException unknown(String column) {
        Stream<String> titles = Stream.of(Measure.values()).map(m -> m.title(metric()));
        List<String> known = Stream.concat(grid.names().stream(), titles).toList();
        return Check.fail("base.known", "column", column, Nearest.of(column, known));
    }

    /** Only the rows in which a parameter has this value, as it is written in the table. */
    public SweepResult where(String parameter, Object value) {
        int place = grid.names().indexOf(grid.parameter(parameter).name());
        String text =
                value instanceof Number n ? Parameter.text(n.doubleValue()) : String.valueOf(value);
        Check.known(parameter, text, grid.parameters().get(place).values());
        List<SweepRow> kept =
                rows.stream().filter(row -> row.values().get(place).equals(text)).toList();
        int runs = kept.stream().mapToInt(row -> row.outcomes().size()).sum();
        return new SweepResult(experiment, grid, runs, seeds, kept, sortedBy);
    }

    /**
     * The best row by the validation metric.
     *
     * @throws IllegalArgumentException if every run failed or none is done
     */
    public SweepRow best() {
        return rows.stream()
                .min(order(Measure.VALIDATION.title(metric())))
                .filter(row -> !Double.isNaN(row.mean(Measure.VALIDATION)))
                .orElseThrow(() -> Check.fail("study.sweep.noBest", runs()));
    }

    /** The experiment of the best row, under the first seed. */
    public Experiment bestExperiment() {
        List<String> values = best().values();
        for (long i = 0; i < grid.size(); i++) {
            if (grid.values(i).equals(values)) {
                return grid.apply(experiment, i);
            }
        }
        throw new IllegalStateException("a row is a combination of the grid: " + values);
    }

    /** {@code lr 0.001, hidden 50}. */
    String named(SweepRow row) {
        return IntStream.range(0, row.values().size())
                .mapToObj(p -> grid.names().get(p) + " " + row.values().get(p))
                .collect(Collectors.joining(", "));
    }

    /**
     * How many runs of each combination reach this value of the metric on the test examples: {@code
     * solved(0.95)}.
     */
    public Table solved(double bound) {
        return Solved.of(this, bound);
    }

    /**
     * Puts it to the test that one combination is the best: {@code claim(lr(0.001), hidden(50))}.
     *
     * @throws IllegalArgumentException for a value that is not in the sweep
     */
    public Claim claim(Parameter... values) {
        return Claim.of(this, List.of(Check.given("values", values, "claim(lr(0.001))")));
    }

    /** All rows with all figures. */
    public Table table() {
        return SweepTable.whole(this);
    }

    /**
     * Writes the table as {@code .csv} (means and deviations in full) or {@code .md}.
     *
     * @return the file
     * @throws IllegalArgumentException for another extension
     */
    public Path save(String file) {
        Check.given("file", file, "save(\"sweep.md\")");
        return SweepExport.save(this, file);
    }

    @Override
    public String toString() {
        return SweepText.of(this);
    }
}
