package losslab.study.sweep;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import losslab.base.Screen;
import losslab.base.Table;
import losslab.base.Text;
import losslab.metric.Metric;

/**
 * The rows of a sweep as text. For the terminal, parameters that are the same in all of them have
 * no column, figures are rounded, and the least telling ones are left out where a line would be too
 * long; a run that failed has its reason instead.
 */
final class SweepTable {
    /** Says that a line belongs to the row above it. */
    private static final String BELOW = "  └ ";

    /** What is left out first. */
    private static final List<Measure> EXPENDABLE =
            List.of(Measure.TRAIN_LOSS, Measure.SECONDS, Measure.VALIDATION_LOSS, Measure.TRAIN);

    private final SweepResult result;
    private final List<SweepRow> rows;
    private final int[] parameters;
    private final Set<Measure> measures = EnumSet.allOf(Measure.class);

    private SweepTable(SweepResult result, int most) {
        this.result = result;
        this.rows = result.rows().subList(0, Math.min(most, result.rows().size()));
        this.parameters = varying(result);
    }

    /** Everything, to be written to a file. */
    static Table whole(SweepResult result) {
        Metric metric = result.metric();
        List<String> head = new ArrayList<>(result.grid().names());
        for (Measure measure : Measure.values()) {
            head.add(measure.title(metric));
        }
        boolean failures = result.rows().stream().anyMatch(SweepRow::hasFailed);
        if (failures) {
            head.add(Text.get("study.sweep.reason"));
        }
        Table table = new Table(head.toArray(String[]::new));
        for (SweepRow row : result.rows()) {
            List<Object> cells = new ArrayList<>(row.values());
            for (Measure measure : Measure.values()) {
                cells.add(row.spread(measure));
            }
            if (failures) {
                cells.add(row.reason());
            }
            table.row(cells.toArray());
        }
        return table;
    }

    /** The first so many rows, as a terminal shows them. */
    static SweepTable narrow(SweepResult result, int most) {
        SweepTable table = new SweepTable(result, most);
        for (Measure measure : EXPENDABLE) {
            if (table.table().width() > Screen.columns()) {
                table.measures.remove(measure);
            }
        }
        return table;
    }

    /** The places of the parameters that have more than one value; of all, if none has. */
    private static int[] varying(SweepResult result) {
        int[] all = IntStream.range(0, result.grid().names().size()).toArray();
        int[] varying =
                IntStream.of(all).filter(p -> values(result, p).distinct().count() > 1).toArray();
        return varying.length == 0 ? all : varying;
    }

    private static Stream<String> values(SweepResult result, int parameter) {
        return result.rows().stream().map(row -> row.values().get(parameter));
    }

    /** {@code batchSize 8}: the parameters without a column; empty if all have one. */
    String constants() {
        StringJoiner constants = new StringJoiner(", ");
        for (int p = 0; p < result.grid().names().size(); p++) {
            int place = p;
            if (IntStream.of(parameters).noneMatch(shown -> shown == place)) {
                String value = result.rows().get(0).values().get(p);
                constants.add(result.grid().names().get(p) + " " + value);
            }
        }
        return constants.toString();
    }

    /** The names of the figures that were left out; empty if none were. */
    String leftOut() {
        StringJoiner names = new StringJoiner(", ");
        for (Measure measure : Measure.values()) {
            if (!measures.contains(measure)) {
                names.add(measure.title(result.metric()));
            }
        }
        return names.toString();
    }

    private Table table() {
        List<String> head = new ArrayList<>(List.of(names()));
        for (Measure measure : measures) {
            head.add(measure.title(result.metric()).replaceFirst(" ", "\n"));
        }
        Table table = new Table(head.toArray(String[]::new));
        int before = before();
        rows.forEach(row -> add(table, row, before));
        return table;
    }

    /** Characters that the parameters of a line take. */
    private int before() {
        Table alone = new Table(names());
        rows.forEach(row -> alone.row(valuesOf(row)));
        return alone.width() + 2;
    }

    private String[] names() {
        return IntStream.of(parameters).mapToObj(result.grid().names()::get).toArray(String[]::new);
    }

    private Object[] valuesOf(SweepRow row) {
        return IntStream.of(parameters).mapToObj(row.values()::get).toArray();
    }

    private void add(Table table, SweepRow row, int before) {
        List<Object> cells = new ArrayList<>(List.of(valuesOf(row)));
        if (row.hasFigures()) {
            measures.forEach(measure -> cells.add(row.spread(measure).brief()));
            table.row(cells.toArray());
        }
        if (row.hasFailed()) {
            boolean alone = row.hasFigures();
            String failure = (alone ? BELOW : "") + failure(row);
            int room = Screen.columns() - (alone ? 0 : before);
            table.rowThen(cut(failure, room), alone ? new Object[0] : cells.toArray());
        }
    }

    private static String failure(SweepRow row) {
        int runs = row.outcomes().size();
        return runs == 1
                ? Text.get("study.sweep.failed", row.reason())
                : Text.get("study.sweep.failedSome", row.failures(), runs, row.reason());
    }

    private static String cut(String text, int room) {
        return text.length() <= room ? text : text.substring(0, room - 1) + "…";
    }

    @Override
    public String toString() {
        return table().toString();
    }
}
