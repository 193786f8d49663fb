package losslab.store;

import com.google.gson.JsonObject;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import losslab.base.AtomicFile;
import losslab.base.Check;
import losslab.model.Architecture;
import losslab.model.Network;
import losslab.run.Ending;
import losslab.run.Epoch;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Snapshot;

/**
 * A run as a zip: {@code run.json} (how it ended, what the other files hold), {@code
 * experiment.json}, {@code history.json} (the recorded epochs), {@code batch-losses.f64}
 * (little-endian doubles, one per step), {@code network.f32} and {@code snapshots/STEP.f32}.
 */
final class RunZip {
    private static final int FORMAT = 1;
    private static final Type EPOCHS = new TypeToken<List<Epoch>>() {}.getType();
    private static final String HEADER = "run.json";
    private static final String EXPERIMENT = "experiment.json";
    private static final String HISTORY = "history.json";
    private static final String LOSSES = "batch-losses.f64";

    private RunZip() {}

    /**
     * What stands in {@code run.json}.
     *
     * @param networks the final one, then the snapshots
     */
    public record Header(
            int format,
            String fingerprint,
            Ending ending,
            double seconds,
            int steps,
            List<NetworkFile> networks) {
        public Header {
            networks = List.copyOf(networks);
            Check.atLeast("steps", steps, 0, "0");
            Check.atLeast("networks", networks.size(), 1, "1");
        }
    }

    static Path write(Run run, Path file) {
        List<Network> networks = new ArrayList<>(List.of(run.network()));
        List<NetworkFile> files = new ArrayList<>();
        int steps = run.batchLoss().length;
        files.add(NetworkFile.of("network.f32", steps, run.network()));
        for (Snapshot snapshot : run.snapshots()) {
            String name = "snapshots/" + snapshot.step() + ".f32";
            networks.add(snapshot.network());
            files.add(NetworkFile.of(name, snapshot.step(), snapshot.network()));
        }
        Header header =
                new Header(FORMAT, run.fingerprint(), run.ending(), run.seconds(), steps, files);
        PartWriter writer = new PartWriter();
        return AtomicFile.write(
                file,
                out -> {
                    try (Packing zip = new Packing(out)) {
                        zip.add(HEADER, Json.text(writer.write(header, Header.class)));
                        zip.add(EXPERIMENT, ExperimentJson.write(run.experiment()));
                        JsonObject history = new JsonObject();
                        history.add("epochs", writer.write(run.epochs(), EPOCHS));
                        zip.add(HISTORY, Json.text(history));
                        zip.add(LOSSES, bytes(run.batchLoss()));
                        for (int i = 0; i < files.size(); i++) {
                            NetworkFile each = files.get(i);
                            zip.add(each.file(), each.write(networks.get(i)));
                        }
                    }
                });
    }

    /**
     * @throws IllegalArgumentException in one line, if anything is not as {@link #write} left it
     */
    static Run read(Unpacking zip, Known known) throws IOException {
        PartReader reader = new PartReader(known);
        JsonObject json = Json.object(zip.text(HEADER), HEADER);
        Format.check(json, FORMAT);
        Header header = (Header) reader.read(json, Header.class, HEADER);
        Experiment experiment = ExperimentJson.read(zip.text(EXPERIMENT), known);
        Architecture architecture = experiment.architecture();
        List<Network> networks = new ArrayList<>();
        for (NetworkFile file : header.networks()) {
            file.check(architecture);
            byte[] bytes = zip.bytes(file.file(), file.bytes());
            networks.add(file.read(bytes, architecture));
        }
        List<Snapshot> snapshots = new ArrayList<>();
        for (int i = 1; i < networks.size(); i++) {
            snapshots.add(new Snapshot(header.networks().get(i).step(), networks.get(i)));
        }
        Run run =
                Run.of(
                        experiment,
                        epochs(reader, zip.text(HISTORY)),
                        snapshots,
                        doubles(zip.bytes(LOSSES, (long) header.steps() * Double.BYTES)),
                        networks.get(0),
                        header.ending(),
                        header.seconds());
        if (!run.fingerprint().equals(header.fingerprint())) {
            throw Check.fail("store.fingerprint", header.fingerprint(), run.fingerprint());
        }
        return run;
    }

    @SuppressWarnings("unchecked") // read as EPOCHS
    private static List<Epoch> epochs(PartReader reader, String text) {
        JsonObject history = Json.object(text, HISTORY);
        if (!history.has("epochs")) {
            throw Check.fail("store.absent", HISTORY, "epochs");
        }
        return (List<Epoch>) reader.read(history.get("epochs"), EPOCHS, "epochs");
    }

    private static byte[] bytes(double[] values) {
        ByteBuffer out =
                ByteBuffer.allocate(values.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        out.asDoubleBuffer().put(values);
        return out.array();
    }

    private static double[] doubles(byte[] bytes) {
        double[] values = new double[bytes.length / Double.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().get(values);
        return values;
    }
}
