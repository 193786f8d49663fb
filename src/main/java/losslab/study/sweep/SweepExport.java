package losslab.study.sweep;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import losslab.base.AtomicFile;
import losslab.base.Check;
import losslab.base.Table;
import losslab.study.Spread;
import org.apache.commons.csv.CSVFormat;

/** Writes the rows of a sweep for others to read on. */
final class SweepExport {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT;

    private SweepExport() {}

    static Path save(SweepResult result, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!lower.endsWith(".csv") && !lower.endsWith(".md")) {
            throw Check.fail("study.sweep.extension", name);
        }
        String text = lower.endsWith(".csv") ? csv(result) : markdown(result.table());
        return AtomicFile.write(
                Path.of(name), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Parameters, then mean and deviation of each figure, seeds that have it, why a run failed. */
    private static String csv(SweepResult result) {
        List<Object> head = new ArrayList<>(result.grid().names());
        for (Measure measure : Measure.values()) {
            String column = measure.column(result.metric());
            head.add(column + "_mean");
            head.add(column + "_sd");
        }
        head.add("runs");
        head.add("reason");
        StringBuilder text = new StringBuilder(line(head));
        for (SweepRow row : result.rows()) {
            List<Object> cells = new ArrayList<>(row.values());
            for (Measure measure : Measure.values()) {
                Spread spread = row.spread(measure);
                cells.add(spread.mean());
                cells.add(spread.deviation());
            }
            cells.add(row.outcomes().size());
            cells.add(row.reason());
            text.append(line(cells));
        }
        return text.toString();
    }

    private static String line(List<Object> cells) {
        return FORMAT.format(cells.toArray()) + "\n";
    }

    private static String markdown(Table table) {
        StringBuilder text = new StringBuilder(markdown(table.head()));
        text.append(markdown(table.head().stream().map(name -> "---").toList()));
        table.rows().forEach(row -> text.append(markdown(row)));
        return text.toString();
    }

    private static String markdown(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
