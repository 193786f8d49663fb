package losslab.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import losslab.base.Check;
import losslab.base.Numbers;
import losslab.base.Option;
import losslab.base.Text;
import losslab.data.Dataset;
import losslab.data.ImageShape;
import losslab.loss.Loss;
import losslab.math.Matrix;
import losslab.math.Rng;
import losslab.metric.Metric;
import losslab.metric.Metrics;
import losslab.model.Architecture;
import losslab.model.Input;
import losslab.model.Model;
import losslab.model.Network;
import losslab.model.Scaling;
import losslab.optim.Optimizer;
import losslab.optim.Schedule;

/**
 * Everything about a training run: data, model, loss and settings. Immutable; {@code with} gives an
 * edited copy. Two experiments differ by something that can be printed: {@link #diff}.
 */
public final class Experiment {
    private final Dataset data;
    private final Model model;
    private final Loss loss;
    private final Map<Setting<?>, Object> settings;
    private final Watch watch;

    private Experiment(
            Dataset data, Model model, Loss loss, Map<Setting<?>, Object> settings, Watch watch) {
        this.model = model;
        this.loss = loss;
        this.settings = settings;
        this.data = data.following(get(Setting.SEED));
        this.watch = watch;
    }

    /**
     * @throws IllegalArgumentException when the loss does not fit the data or the model's output
     */
    public static Experiment of(Dataset data, Model model, Loss loss, Option... options) {
        Check.given("data", data, "moons()");
        Check.given("model", model, "mlp(64)");
        Check.given("loss", loss, "bce()");
        return new Experiment(data, model, loss, Map.of(), Watch.PROGRESS).with(options);
    }

    /** A copy in which these parts and settings are replaced. */
    public Experiment with(Option... options) {
        Check.given("options", options, "epochs(20)");
        Dataset newData = data;
        Model newModel = model;
        Loss newLoss = loss;
        Watch newWatch = watch;
        Map<Setting<?>, Object> changed = new LinkedHashMap<>(settings);
        for (Option option : options) {
            Check.given("option", option, "epochs(20)");
            if (option instanceof Model m) {
                newModel = m;
            } else if (option instanceof Loss l) {
                newLoss = l;
            } else if (option instanceof Watch w) {
                newWatch = w;
            } else {
                Setting.Chosen<?> chosen = chosen(option);
                changed.put(chosen.setting(), chosen.value());
            }
        }
        return new Experiment(newData, newModel, newLoss, Map.copyOf(changed), newWatch).checked();
    }

    /** The same experiment on other data. */
    public Experiment on(Dataset other) {
        return new Experiment(other, model, loss, settings, watch).checked();
    }

    private static Setting.Chosen<?> chosen(Option option) {
        if (option instanceof Optimizer optimizer) {
            return Setting.OPTIMIZER.to(optimizer);
        }
        if (option instanceof Schedule schedule) {
            return Setting.SCHEDULE.to(schedule);
        }
        if (option instanceof Setting.Chosen<?> chosen) {
            return chosen;
        }
        throw Check.fail("run.option", option);
    }

    private Experiment checked() {
        objective().loss().check(data.task(), data.outputs());
        architecture();
        get(Setting.METRICS).forEach(name -> Metrics.named(name, data.task()));
        return this;
    }

    /** Trains it; progress is shown, and Ctrl-C keeps what was trained so far. */
    public Run run() {
        return Training.inForeground(this);
    }

    @SuppressWarnings("unchecked") // a setting is only ever stored with a value of its own type
    public <T> T get(Setting<T> setting) {
        return (T) settings.getOrDefault(setting, setting.usual());
    }

    /** The data set, following this experiment's seed. */
    public Dataset data() {
        return data;
    }

    public Model model() {
        return model;
    }

    public Loss loss() {
        return loss;
    }

    public Watch watch() {
        return watch;
    }

    /** What is recorded: the metrics asked for, or the usual one of the task. */
    public List<Metric> metrics() {
        List<String> asked = get(Setting.METRICS);
        return asked.isEmpty()
                ? Metrics.usual(data.task())
                : asked.stream().map(Metrics::named).toList();
    }

    public Objective objective() {
        return Objective.of(data.task(), data.outputs(), model, loss);
    }

    public Architecture architecture() {
        return architecture(model, data);
    }

    /** The layers of a model on these data. */
    public static Architecture architecture(Model model, Dataset data) {
        return model.architecture(input(data), data.outputs());
    }

    /** The network that training begins with. */
    public Network initialNetwork() {
        Architecture architecture = architecture();
        boolean standardize = get(Setting.STANDARDIZE);
        return new Network(
                architecture,
                standardize ? scaling() : Scaling.none(),
                architecture.initialWeights(random("weights")));
    }

    /** Of every feature by itself; the pixels of pictures in colour share their channel's. */
    private Scaling scaling() {
        Matrix x = data().train().x();
        int channels = data().image().map(ImageShape::channels).orElse(1);
        return channels > 1 ? Scaling.of(x, channels) : Scaling.of(x);
    }

    /** The stream of random numbers for one purpose. */
    public Rng random(String purpose) {
        return new Rng(get(Setting.SEED)).split(purpose);
    }

    public int batchSize() {
        int n = data().train().size();
        int asked = get(Setting.BATCH);
        return asked == 0 ? n : Math.min(asked, n);
    }

    public boolean isFullBatch() {
        return batchSize() == data().train().size();
    }

    public int stepsPerEpoch() {
        return (data().train().size() + batchSize() - 1) / batchSize();
    }

    /** Steps in all, if nothing ends the run early. */
    public int steps() {
        int iterations = get(Setting.ITERATIONS);
        return iterations > 0 ? iterations : get(Setting.EPOCHS) * stepsPerEpoch();
    }

    /** Name to value as text: the parts and every setting that was chosen or always matters. */
    public Map<String, String> description() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("data", dataName());
        parts.put("model", modelName());
        parts.put("loss", loss.name());
        for (Setting<?> setting : Setting.ALL) {
            Object value = get(setting);
            boolean always = setting == Setting.OPTIMIZER || setting == Setting.SEED;
            boolean length = setting == Setting.EPOCHS && get(Setting.ITERATIONS) == 0;
            boolean size = setting == Setting.BATCH;
            if (always || length || size || !value.equals(setting.usual())) {
                parts.put(setting.name(), size && value.equals(0) ? "full" : show(value));
            }
        }
        return parts;
    }

    /** The edits that lead from this experiment to the other. */
    public Diff diff(Experiment other) {
        return Diff.of(this, other);
    }

    /** One line: {@code mnist, mlp(64), focal(2.0), adam(0.001)}. */
    public String title() {
        return dataName()
                + ", "
                + modelName()
                + ", "
                + loss.name()
                + ", "
                + get(Setting.OPTIMIZER).name();
    }

    /** As its task calls it. */
    public String modelName() {
        return model.name(data.task());
    }

    private String dataName() {
        return data.isPinned() ? data.name() + ".seed(" + data.seed() + ")" : data.name();
    }

    private static String show(Object value) {
        return value instanceof Double number ? Numbers.exact(number) : String.valueOf(value);
    }

    private static Input input(Dataset data) {
        return data.image()
                .map(shape -> new Input(shape.height(), shape.width(), shape.channels()))
                .orElseGet(() -> Input.features(data.inputs()));
    }

    @Override
    public String toString() {
        return Text.get("run.experiment")
                + description().entrySet().stream()
                        .map(part -> String.format("%n  %-13s %s", part.getKey(), part.getValue()))
                        .collect(Collectors.joining());
    }
}
