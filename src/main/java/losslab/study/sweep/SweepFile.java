package losslab.study.sweep;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import losslab.base.AtomicFile;
import losslab.base.Check;
import losslab.metric.Metric;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The runs of a sweep in a CSV file, each appended whole when it is done, so that a sweep that was
 * cut off goes on where it was. A run is known again by the fingerprint of its experiment: whatever
 * else changes, it is run anew. A last line that was cut is dropped.
 */
final class SweepFile {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT;

    private final Path file;
    private final List<String> head;
    private final Map<String, Outcome> done = new HashMap<>();

    private SweepFile(Path file, List<String> head) {
        this.file = file;
        this.head = head;
    }

    /**
     * Opens or makes it.
     *
     * @throws IllegalArgumentException in one line, if it holds something else
     * @throws UncheckedIOException in one line, if it cannot be written
     */
    static SweepFile open(Path file, Grid grid, Metric metric) {
        List<String> head = new ArrayList<>(grid.names());
        head.add("seed");
        for (Measure measure : Measure.values()) {
            head.add(measure.column(metric));
        }
        head.add("reason");
        head.add("experiment");
        SweepFile opened = new SweepFile(file, head);
        if (Files.isRegularFile(file)) {
            opened.read();
        } else {
            AtomicFile.write(file, out -> out.write(line(head)));
        }
        return opened;
    }

    private void read() {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            int whole = text.lastIndexOf('\n') + 1;
            String lines = text.substring(0, whole);
            try (CSVParser parser = CSVParser.parse(lines, FORMAT)) {
                List<CSVRecord> records = parser.getRecords();
                if (records.isEmpty() || !records.get(0).toList().equals(head)) {
                    throw Check.fail("study.sweep.otherFile", file, String.join(",", head));
                }
                records.subList(1, records.size()).forEach(this::take);
            }
            if (whole < text.length()) {
                cut(lines.getBytes(StandardCharsets.UTF_8).length);
            }
        } catch (IOException | UncheckedIOException e) {
            throw Check.fail("study.sweep.unreadable", file, e.getMessage());
        }
    }

    private void cut(int length) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(length);
        }
    }

    private void take(CSVRecord row) {
        try {
            int first = head.size() - Measure.values().length - 2;
            double[] figures = new double[Measure.values().length];
            for (int i = 0; i < figures.length; i++) {
                figures[i] = Double.parseDouble(row.get(first + i));
            }
            done.put(row.get(head.size() - 1), new Outcome(figures, row.get(head.size() - 2)));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw Check.fail("study.sweep.badRow", file, row.getRecordNumber());
        }
    }

    Optional<Outcome> find(String experiment) {
        return Optional.ofNullable(done.get(experiment));
    }

    /** Appends a run in one write. Not through a channel: those close when a thread is stopped. */
    synchronized void add(List<String> values, long seed, Outcome outcome, String experiment) {
        List<Object> row = new ArrayList<>(values);
        row.add(seed);
        for (Measure measure : Measure.values()) {
            row.add(outcome.get(measure));
        }
        row.add(outcome.reason());
        row.add(experiment);
        try (FileOutputStream out = new FileOutputStream(file.toFile(), true)) {
            out.write(line(row));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    losslab.base.Text.get("study.sweep.unwritable", file, e.getMessage()), e);
        }
    }

    private static byte[] line(List<?> cells) {
        return (FORMAT.format(cells.toArray()) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
