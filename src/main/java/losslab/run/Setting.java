package losslab.run;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import losslab.base.Check;
import losslab.base.Option;
import losslab.math.Rng;
import losslab.optim.Adam;
import losslab.optim.Optimizer;
import losslab.optim.Schedule;

/**
 * A named part of an experiment, its default and its check. Every default of training stands here
 * and nowhere else; a new option is one constant here and one line in the facade.
 */
public final class Setting<T> {
    public static final Setting<Optimizer> OPTIMIZER =
            new Setting<>("optimizer", Optimizer.class, Adam.adam(1e-3), given("adam(0.001)"));
    public static final Setting<Schedule> SCHEDULE =
            new Setting<>("schedule", Schedule.class, new Schedule.Constant(), given("cosine()"));
    public static final Setting<Integer> EPOCHS = whole("epochs", 10, 1);

    /** Steps in all; 0 leaves it to the epochs. */
    public static final Setting<Integer> ITERATIONS = whole("iterations", 0, 1);

    /** Examples per step; 0 is all of them. */
    public static final Setting<Integer> BATCH = whole("batch", 32, 0);

    public static final Setting<Long> SEED =
            new Setting<>("seed", Long.class, Rng.DEFAULT_SEED, given("seed(1)"));
    public static final Setting<Boolean> SHUFFLE =
            new Setting<>("shuffle", Boolean.class, true, given("shuffle(true)"));
    public static final Setting<Boolean> STANDARDIZE =
            new Setting<>("standardize", Boolean.class, false, given("standardize(true)"));

    /** Adds λ·sign(w) to the gradient of every weight (not of biases). */
    public static final Setting<Double> L1 = real("l1", 0.0, 0, "l1(1e-4)");

    /** Adds λ·w to the gradient of every weight (not of biases): the penalty ½λ‖w‖². */
    public static final Setting<Double> L2 = real("l2", 0.0, 0, "l2(1e-4)");

    /** The gradient of all weights together is shortened to this norm; 0 is off. */
    public static final Setting<Double> CLIP_NORM = real("clipNorm", 0.0, 0, "clipNorm(1.0)");

    /** Every component of the gradient is cut to ± this; 0 is off. */
    public static final Setting<Double> CLIP_VALUE = real("clipValue", 0.0, 0, "clipValue(1.0)");

    /** Epochs without a better validation loss before training stops; 0 never stops. */
    public static final Setting<Integer> EARLY_STOPPING = whole("earlyStopping", 0, 1);

    /**
     * Names of the metrics to record; empty stands for the usual one of the task. Those that need
     * probabilities are NaN after a loss that gives scores, so that losses can be compared.
     */
    public static final Setting<List<String>> METRICS = names("metrics");

    /** Full passes every so many epochs; 0: every one, in a full-batch run at most 1,000. */
    public static final Setting<Integer> EVALUATE_EVERY = whole("evaluateEvery", 0, 1);

    /** The network is kept every so many steps; 0 never. */
    public static final Setting<Integer> SNAPSHOT_EVERY = whole("snapshotEvery", 0, 1);

    /** Name of the engine; empty: fused for dense nets, dl4j for the others. */
    public static final Setting<String> ENGINE =
            new Setting<>("engine", String.class, "", given("on(fused())"));

    /** In the order in which experiments show them. */
    public static final List<Setting<?>> ALL =
            List.of(
                    OPTIMIZER,
                    SCHEDULE,
                    EPOCHS,
                    ITERATIONS,
                    BATCH,
                    SEED,
                    SHUFFLE,
                    STANDARDIZE,
                    L1,
                    L2,
                    CLIP_NORM,
                    CLIP_VALUE,
                    EARLY_STOPPING,
                    METRICS,
                    EVALUATE_EVERY,
                    SNAPSHOT_EVERY,
                    ENGINE);

    private final String name;
    private final Class<?> type;
    private final T usual;
    private final UnaryOperator<T> check;

    private Setting(String name, Class<?> type, T usual, UnaryOperator<T> check) {
        this.name = name;
        this.type = type;
        this.usual = usual;
        this.check = check;
    }

    public String name() {
        return name;
    }

    /** The class of its values, for reading an experiment back. */
    public Class<?> type() {
        return type;
    }

    /** The default. */
    public T usual() {
        return usual;
    }

    /** This setting with a value, as an option of {@code train(...)}. */
    public Chosen<T> to(T value) {
        return new Chosen<>(this, check.apply(value));
    }

    public static Optional<Setting<?>> named(String name) {
        return ALL.stream().filter(setting -> setting.name.equals(name)).findFirst();
    }

    @Override
    public String toString() {
        return name;
    }

    /** A setting and its value. */
    public record Chosen<T>(Setting<T> setting, T value) implements Option {
        @Override
        public String toString() {
            return setting.name + "(" + value + ")";
        }
    }

    private static Setting<Integer> whole(String name, int usual, int least) {
        String hint = name + "(" + Math.max(10, usual) + ")";
        return new Setting<>(
                name, Integer.class, usual, value -> Check.atLeast(name, value, least, hint));
    }

    private static Setting<Double> real(String name, double usual, double least, String hint) {
        return new Setting<>(
                name, Double.class, usual, value -> Check.atLeast(name, value, least, hint));
    }

    private static Setting<List<String>> names(String name) {
        return new Setting<>(
                name,
                List.class,
                List.of(),
                value -> {
                    value.forEach(losslab.metric.Metrics::named);
                    return List.copyOf(value);
                });
    }

    private static <T> UnaryOperator<T> given(String hint) {
        return value -> Check.given("option", value, hint);
    }
}
