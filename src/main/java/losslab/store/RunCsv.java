package losslab.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import losslab.base.AtomicFile;
import losslab.run.Epoch;
import losslab.run.Run;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A run's history as CSV, one row per recorded epoch. Numbers are written in full: read back as
 * doubles, they are the same. Layers are numbered from 1, the first after the inputs.
 */
public final class RunCsv {
    private RunCsv() {}

    /**
     * Writes {@code epoch, step, train_loss, validation_loss, running_loss, train_METRIC …,
     * validation_METRIC …, learning_rate, gradient_norm_1 …, update_ratio_1 …, dead_units_1 …,
     * seconds}.
     */
    public static Path write(Run run, Path file) {
        return AtomicFile.write(file, out -> write(run, out));
    }

    private static void write(Run run, OutputStream out) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try (CSVPrinter csv = new CSVPrinter(text, format)) {
            csv.printRecord(head(run));
            for (Epoch epoch : run.epochs()) {
                csv.printRecord(row(epoch, run.metricNames()));
            }
        }
    }

    private static List<String> head(Run run) {
        List<String> head =
                new ArrayList<>(
                        List.of("epoch", "step", "train_loss", "validation_loss", "running_loss"));
        run.metricNames().forEach(name -> head.add("train_" + name));
        run.metricNames().forEach(name -> head.add("validation_" + name));
        head.add("learning_rate");
        for (String name : List.of("gradient_norm_", "update_ratio_", "dead_units_")) {
            for (int layer = 1; layer <= run.network().weights().size(); layer++) {
                head.add(name + layer);
            }
        }
        head.add("seconds");
        return head;
    }

    private static List<Object> row(Epoch epoch, List<String> metrics) {
        List<Object> row = new ArrayList<>();
        row.add(epoch.number());
        row.add(epoch.step());
        row.add(epoch.trainLoss());
        row.add(epoch.validationLoss());
        row.add(epoch.runningLoss());
        metrics.forEach(name -> row.add(epoch.trainMetrics().get(name)));
        metrics.forEach(name -> row.add(epoch.validationMetrics().get(name)));
        row.add(epoch.learningRate());
        row.addAll(epoch.vitals().gradientNorm());
        row.addAll(epoch.vitals().updateRatio());
        row.addAll(epoch.vitals().deadUnits());
        row.add(epoch.seconds());
        return row;
    }
}
