package losslab.store;

import com.google.gson.JsonObject;
import com.google.gson.reflect.TypeToken;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import losslab.base.AtomicFile;
import losslab.run.Ending;
import losslab.run.Epoch;
import losslab.run.Run;

/**
 * A run's history as JSON, for other programs: the experiment, how it ended, the recorded epochs
 * and every batch loss. NaN and infinity are strings. The weights are in the zip only.
 */
public final class RunJson {
    private static final Type EPOCHS = new TypeToken<List<Epoch>>() {}.getType();
    private static final Type NUMBERS = new TypeToken<List<Double>>() {}.getType();

    private RunJson() {}

    /** Writes one object: title, experiment, ending, seconds, fingerprint, epochs, batchLoss. */
    public static Path write(Run run, Path file) {
        byte[] text = Json.text(tree(run)).getBytes(StandardCharsets.UTF_8);
        return AtomicFile.write(file, out -> out.write(text));
    }

    private static JsonObject tree(Run run) {
        PartWriter writer = new PartWriter();
        List<Double> losses = Arrays.stream(run.batchLoss()).boxed().toList();
        JsonObject tree = new JsonObject();
        tree.addProperty("title", run.experiment().title());
        tree.add("experiment", ExperimentJson.tree(run.experiment()));
        tree.add("ending", writer.write(run.ending(), Ending.class));
        tree.add("seconds", writer.write(run.seconds(), double.class));
        tree.addProperty("fingerprint", run.fingerprint());
        tree.add("epochs", writer.write(run.epochs(), EPOCHS));
        tree.add("batchLoss", writer.write(losses, NUMBERS));
        return tree;
    }
}
