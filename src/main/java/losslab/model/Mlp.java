package losslab.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import losslab.base.Check;
import losslab.base.Task;

/**
 * A multilayer perceptron: dense hidden layers of the given widths, one activation for all of them.
 * Without hidden layers it is linear (or logistic) regression.
 *
 * @param dropout share of every hidden layer's outputs set to zero in training
 */
public record Mlp(
        List<Integer> hidden,
        Activation activation,
        Optional<Activation> output,
        double dropout,
        boolean bias,
        Init init)
        implements Model {
    public Mlp {
        hidden = List.copyOf(hidden);
        hidden.forEach(width -> Check.atLeast("hidden", width, 1, "mlp(64)"));
        Check.given("activation", activation, "activation(tanh())");
        Check.given("init", init, "init(he())");
        Check.within("dropout", dropout, 0, 0.99, "dropout(0.5)");
    }

    public static Mlp mlp(int... hidden) {
        Check.given("hidden", hidden, "mlp(64)");
        return new Mlp(
                Arrays.stream(hidden).boxed().toList(),
                new Relu(),
                Optional.empty(),
                0,
                true,
                Init.of(Init.Kind.HE, 0));
    }

    public Mlp activation(Activation a) {
        return new Mlp(hidden, a, output, dropout, bias, initFor(a));
    }

    /** An explicit output activation; it must fit the loss. */
    public Mlp output(Activation a) {
        return new Mlp(hidden, activation, Optional.of(a), dropout, bias, init);
    }

    public Mlp dropout(double share) {
        return new Mlp(hidden, activation, output, share, bias, init);
    }

    public Mlp noBias() {
        return new Mlp(hidden, activation, output, dropout, false, init);
    }

    public Mlp init(Init init) {
        return new Mlp(hidden, activation, output, dropout, bias, init);
    }

    public Mlp hidden(int... widths) {
        return new Mlp(
                Arrays.stream(widths).boxed().toList(), activation, output, dropout, bias, init);
    }

    /** He goes with ReLU's family, Xavier with the others, unless another was chosen. */
    private Init initFor(Activation a) {
        boolean chosen = !init.equals(defaultInit(activation));
        return chosen ? init : defaultInit(a);
    }

    private static Init defaultInit(Activation a) {
        boolean reluLike = a instanceof Relu || a instanceof LeakyRelu || a instanceof Elu;
        return Init.of(reluLike ? Init.Kind.HE : Init.Kind.XAVIER, 0);
    }

    @Override
    public Architecture architecture(Input input, int outputs) {
        List<Layer> layers = new ArrayList<>();
        Input before = Input.features(input.size());
        for (int width : hidden) {
            double drop = layers.isEmpty() ? 0 : dropout;
            layers.add(new Layer.Dense(before, width, activation, bias, drop));
            before = Input.features(width);
        }
        double drop = layers.isEmpty() ? 0 : dropout;
        layers.add(new Layer.Dense(before, outputs, new Identity(), bias, drop));
        return new Architecture(layers, init);
    }

    @Override
    public String name() {
        return named(
                hidden.stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ", "mlp(", ")")));
    }

    @Override
    public String name(Task task) {
        boolean lone = hidden.isEmpty();
        return lone ? named(task.isClassification() ? "logreg()" : "linear()") : name();
    }

    private String named(String layers) {
        StringBuilder name = new StringBuilder(layers);
        if (!(activation instanceof Relu) && !hidden.isEmpty()) {
            name.append(".activation(").append(activation.name()).append(')');
        }
        output.ifPresent(a -> name.append(".output(").append(a.name()).append(')'));
        if (dropout > 0) {
            name.append(".dropout(").append(dropout).append(')');
        }
        if (!bias) {
            name.append(".noBias()");
        }
        if (!init.equals(defaultInit(activation))) {
            name.append(".init(").append(init).append(')');
        }
        return name.toString();
    }

    @Override
    public String toString() {
        return name();
    }
}
