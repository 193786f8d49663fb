package losslab.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import losslab.data.Moons;
import losslab.loss.Bce;
import losslab.model.Mlp;
import losslab.run.Ending;
import losslab.run.Epoch;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.run.Vitals;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run's history for other programs. */
class RunTablesTest {
    private static final Experiment EXPERIMENT =
            Experiment.of(
                    Moons.moons().take(60),
                    Mlp.mlp(3),
                    new Bce(),
                    Setting.METRICS.to(List.of("accuracy", "logloss")));

    @TempDir Path folder;

    @Test
    void csvByHand() throws IOException {
        Epoch epoch =
                new Epoch(
                        1,
                        2,
                        0.1 + 0.2,
                        Double.NaN,
                        Double.POSITIVE_INFINITY,
                        Map.of("accuracy", 0.5, "logloss", 1e-310),
                        Map.of("accuracy", 1.0, "logloss", -0.0),
                        new Vitals(List.of(1.5, 2.5), List.of(3.5, 4.5), List.of(0.25, 0.0)),
                        0.001,
                        1.25);
        Run run =
                Run.of(
                        EXPERIMENT,
                        List.of(epoch),
                        List.of(),
                        new double[] {1, 2},
                        EXPERIMENT.initialNetwork(),
                        new Ending.Finished(),
                        2);
        Path file = RunFiles.save(run, folder.resolve("RUN.CSV"));
        assertEquals(
                """
                epoch,step,train_loss,validation_loss,running_loss,\
                train_accuracy,train_logloss,validation_accuracy,validation_logloss,\
                learning_rate,gradient_norm_1,gradient_norm_2,update_ratio_1,update_ratio_2,\
                dead_units_1,dead_units_2,seconds
                1,2,0.30000000000000004,NaN,Infinity,\
                0.5,1.0E-310,1.0,-0.0,\
                0.001,1.5,2.5,3.5,4.5,0.25,0.0,1.25
                """,
                Files.readString(file));
    }

    @Test
    void csvHoldsTheSameNumbers() throws IOException {
        Run run = Samples.run(EXPERIMENT, new Ending.Finished());
        Path file = RunFiles.save(run, folder.resolve("run.csv"));
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().get();
        try (CSVParser csv = CSVParser.parse(Files.readString(file), format)) {
            List<CSVRecord> rows = csv.getRecords();
            assertArrayEquals(run.epochNumbers(), column(rows, "epoch"));
            assertArrayEquals(run.trainLoss(), column(rows, "train_loss"));
            assertArrayEquals(run.validationLoss(), column(rows, "validation_loss"));
            assertArrayEquals(run.runningLoss(), column(rows, "running_loss"));
            assertArrayEquals(run.trainMetric("logloss"), column(rows, "train_logloss"));
            assertArrayEquals(
                    run.validationMetric("accuracy"), column(rows, "validation_accuracy"));
        }
    }

    private static double[] column(List<CSVRecord> rows, String name) {
        return rows.stream().mapToDouble(row -> Double.parseDouble(row.get(name))).toArray();
    }

    @Test
    void jsonHoldsTheSameNumbers() throws IOException {
        Run run = Samples.run(EXPERIMENT, new Ending.Diverged(29));
        Path file = RunFiles.save(run, folder.resolve("run.json"));
        JsonObject json = Json.object(Files.readString(file), "run.json");
        assertEquals(run.fingerprint(), json.get("fingerprint").getAsString());
        assertEquals(run.seconds(), json.get("seconds").getAsDouble());
        assertEquals(29, json.getAsJsonObject("ending").get("step").getAsInt());
        assertArrayEquals(run.batchLoss(), numbers(json.getAsJsonArray("batchLoss")));
        JsonObject second = json.getAsJsonArray("epochs").get(1).getAsJsonObject();
        assertEquals(run.trainLoss()[1], second.get("trainLoss").getAsDouble());
        assertEquals(
                run.epochs().get(1).vitals().gradientNorm().get(0),
                second.getAsJsonObject("vitals")
                        .getAsJsonArray("gradientNorm")
                        .get(0)
                        .getAsDouble());
    }

    private static double[] numbers(JsonArray array) {
        double[] numbers = new double[array.size()];
        int i = 0;
        for (JsonElement each : array) {
            numbers[i++] = each.getAsDouble();
        }
        return numbers;
    }
}
