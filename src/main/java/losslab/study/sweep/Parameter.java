package losslab.study.sweep;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import losslab.base.Check;
import losslab.base.Option;
import losslab.model.Mlp;
import losslab.optim.AdaDelta;
import losslab.optim.Optimizer;
import losslab.run.Experiment;
import losslab.run.Setting;

/**
 * What is varied in a sweep, and its values: numbers rising, others as they were given.
 *
 * @param replaces whether its values replace whole parts, such as the model or the optimiser: those
 *     go first, so that others then edit the new part
 */
public record Parameter(String name, List<Choice> choices, boolean replaces) {
    private static final int DIGITS = 12;
    private static final double SMALLEST = 1e-7;
    private static final double LARGEST = 1e7;
    private static final String TRY_LR = "lr(0.1, 0.01)";
    private static final String TRY_VARY = "vary(\"loss\", cce(), focal(2.0))";
    private static final String LR = "lr";
    private static final String HIDDEN = "hidden";
    private static final String BATCH_SIZE = "batchSize";

    public Parameter {
        Check.given("name", name, TRY_VARY);
        if (choices.isEmpty()) {
            throw Check.fail("study.sweep.noValues", name);
        }
        List<Choice> distinct = new ArrayList<>();
        for (Choice choice : choices) {
            if (distinct.stream().noneMatch(other -> other.text().equals(choice.text()))) {
                distinct.add(choice);
            }
        }
        choices = List.copyOf(distinct);
    }

    /** Learning rates of the experiment's optimiser, each &gt; 0. */
    public static Parameter lr(double... rates) {
        for (double rate : Check.given(LR, rates, TRY_LR)) {
            Check.above(LR, rate, 0, TRY_LR);
        }
        return numbers(LR, Arrays.stream(rates), Parameter::rated);
    }

    private static Option rated(Experiment experiment, double rate) {
        Optimizer optimizer = experiment.get(Setting.OPTIMIZER);
        if (optimizer instanceof AdaDelta) {
            throw Check.fail("study.sweep.noRate", optimizer.name());
        }
        return optimizer.learningRate(rate);
    }

    /** Widths of every hidden layer of a multilayer perceptron, each &gt;= 1. */
    public static Parameter hidden(int... widths) {
        return whole(HIDDEN, widths, "hidden(10, 50)", (e, width) -> wide(e, (int) width));
    }

    private static Option wide(Experiment experiment, int width) {
        if (experiment.model() instanceof Mlp mlp && !mlp.hidden().isEmpty()) {
            return mlp.hidden(IntStream.generate(() -> width).limit(mlp.hidden().size()).toArray());
        }
        throw Check.fail("study.sweep.noHidden", experiment.modelName());
    }

    /** Numbers of examples per step, each &gt;= 1. */
    public static Parameter batchSize(int... sizes) {
        return whole(
                BATCH_SIZE, sizes, "batchSize(8, 32)", (e, size) -> Setting.BATCH.to((int) size));
    }

    private static Parameter whole(String name, int[] values, String hint, Edit edit) {
        for (int value : Check.given(name, values, hint)) {
            Check.atLeast(name, value, 1, hint);
        }
        return numbers(name, Arrays.stream(values).asDoubleStream(), edit);
    }

    /** What a number stands for in an experiment. */
    private interface Edit {
        Option of(Experiment experiment, double value);
    }

    private static Parameter numbers(String name, DoubleStream values, Edit edit) {
        return new Parameter(
                name,
                values.sorted()
                        .mapToObj(v -> new Choice(text(v), e -> e.with(edit.of(e, v))))
                        .toList(),
                false);
    }

    /**
     * Usual sizes without an exponent, all without the dust of binary fractions: {@code 0.0003}.
     */
    static String text(double value) {
        BigDecimal rounded =
                new BigDecimal(value).round(new MathContext(DIGITS)).stripTrailingZeros();
        boolean usual = value == 0 || Math.abs(value) >= SMALLEST && Math.abs(value) < LARGEST;
        return usual ? rounded.toPlainString() : rounded.toString();
    }

    /** Any other: whatever {@code experiment(...)} takes as an option, a loss or a model too. */
    public static Parameter of(String name, Option... values) {
        for (Option value : Check.given("values", values, TRY_VARY)) {
            Check.given("value", value, TRY_VARY);
        }
        return new Parameter(
                name,
                Arrays.stream(values)
                        .map(option -> new Choice(option.toString(), e -> e.with(option)))
                        .toList(),
                true);
    }

    public int size() {
        return choices.size();
    }

    /** How its values are written, in order. */
    public List<String> values() {
        return choices.stream().map(Choice::text).toList();
    }

    /**
     * Refuses an experiment that none of the values fits.
     *
     * @throws IllegalArgumentException the reason of the first one
     */
    void checkFits(Experiment experiment) {
        IllegalArgumentException first = null;
        for (Choice choice : choices) {
            try {
                choice.edit().apply(experiment);
                return;
            } catch (IllegalArgumentException e) {
                first = first == null ? e : first;
            }
        }
        throw first;
    }

    @Override
    public String toString() {
        return name + "(" + String.join(", ", values()) + ")";
    }
}
