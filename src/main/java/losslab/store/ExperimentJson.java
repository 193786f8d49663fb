package losslab.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.reflect.TypeToken;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import losslab.base.Check;
import losslab.base.Nearest;
import losslab.base.Option;
import losslab.data.Dataset;
import losslab.data.Source;
import losslab.loss.Loss;
import losslab.model.Model;
import losslab.run.Experiment;
import losslab.run.Setting;

/**
 * An experiment as JSON. Every setting in force is written, so that the text means the same when a
 * default changes. What is not the library's (a student's loss, examples in memory) is written by
 * name; reading such a text, that part must be given.
 */
public final class ExperimentJson {
    /** Of the text: goes up when an older Losslab could misread a newer one's. */
    private static final int FORMAT = 1;

    private static final List<String> PARTS =
            List.of("format", "data", "dataSeed", "model", "loss", "settings");

    private static final Type NAMES = new TypeToken<List<String>>() {}.getType();

    private ExperimentJson() {}

    public static String write(Experiment experiment) {
        return Json.text(tree(experiment));
    }

    /**
     * The inverse of {@link #write}: equal parts, so the same run when trained.
     *
     * @param known the parts that the text knows by name only
     * @throws IllegalArgumentException in one line: the place, what is required, what was got
     */
    public static Experiment read(String text, Option... known) {
        Check.given("text", text, "write(experiment)");
        return read(text, Known.of(known));
    }

    /** As {@link #read(String, Option...)}, for data that are known by name only. */
    public static Experiment read(String text, Dataset data, Option... known) {
        Check.given("text", text, "write(experiment)");
        return read(text, Known.of(known).and(data));
    }

    static JsonObject tree(Experiment experiment) {
        PartWriter writer = new PartWriter();
        Dataset data = experiment.data();
        JsonObject tree = new JsonObject();
        tree.addProperty("format", FORMAT);
        tree.add("data", writer.write(data.source(), Source.class));
        if (data.isPinned()) {
            tree.addProperty("dataSeed", data.seed());
        }
        tree.add("model", writer.write(experiment.model(), Model.class));
        tree.add("loss", writer.write(experiment.loss(), Loss.class));
        JsonObject settings = new JsonObject();
        for (Setting<?> setting : Setting.ALL) {
            settings.add(setting.name(), writer.write(experiment.get(setting), type(setting)));
        }
        tree.add("settings", settings);
        return tree;
    }

    static Experiment read(String text, Known known) {
        JsonObject tree = Json.object(text, "experiment");
        PartReader reader = new PartReader(known);
        Format.check(tree, FORMAT);
        for (String key : tree.keySet()) {
            if (!PARTS.contains(key)) {
                throw Check.fail("store.extra", "experiment", key, Nearest.of(key, PARTS));
            }
        }
        Source source = (Source) reader.read(part(tree, "data"), Source.class, "data");
        Dataset data = Dataset.of(source);
        if (tree.has("dataSeed")) {
            data = data.seed((long) reader.read(tree.get("dataSeed"), long.class, "dataSeed"));
        }
        return Experiment.of(
                data,
                (Model) reader.read(part(tree, "model"), Model.class, "model"),
                (Loss) reader.read(part(tree, "loss"), Loss.class, "loss"),
                settings(reader, part(tree, "settings")));
    }

    private static Option[] settings(PartReader reader, JsonElement json) {
        if (!json.isJsonObject()) {
            throw Scalars.unexpected("settings", "{…}", json);
        }
        List<String> names = Setting.ALL.stream().map(Setting::name).toList();
        List<Option> options = new ArrayList<>();
        for (Map.Entry<String, JsonElement> each : json.getAsJsonObject().entrySet()) {
            Check.known("setting", each.getKey(), names);
            Setting<?> setting = Setting.named(each.getKey()).orElseThrow();
            Object value = reader.read(each.getValue(), type(setting), setting.name());
            // what is usual is left alone: some defaults, such as no patience, cannot be chosen
            if (!value.equals(setting.usual())) {
                options.add(chosen(setting, value));
            }
        }
        return options.toArray(Option[]::new);
    }

    /** A list among the settings is one of names. */
    private static Type type(Setting<?> setting) {
        return setting.type() == List.class ? NAMES : setting.type();
    }

    @SuppressWarnings("unchecked") // the value was read as one of the setting's own type
    private static <T> Option chosen(Setting<T> setting, Object value) {
        return setting.to((T) value);
    }

    private static JsonElement part(JsonObject tree, String name) {
        if (!tree.has(name)) {
            throw Check.fail("store.absent", "experiment", name);
        }
        return tree.get(name);
    }
}
