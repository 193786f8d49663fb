package losslab.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import losslab.base.Check;

/**
 * A small convolutional network: for each number of filters a 3 × 3 convolution and a 2 × 2 max
 * pooling, then one dense hidden layer.
 */
public record Cnn(
        List<Integer> filters,
        int dense,
        Activation activation,
        Optional<Activation> output,
        double dropout,
        Init init)
        implements Model {
    private static final int KERNEL = 3;

    public Cnn {
        filters = List.copyOf(filters);
        Check.atLeast("filters", filters.size(), 1, "cnn(8, 16)");
        filters.forEach(count -> Check.atLeast("filters", count, 1, "cnn(8, 16)"));
        Check.atLeast("dense", dense, 1, "dense(32)");
        Check.given("activation", activation, "activation(relu())");
        Check.within("dropout", dropout, 0, 0.99, "dropout(0.5)");
    }

    public static Cnn cnn(int... filters) {
        Check.given("filters", filters, "cnn(8, 16)");
        int[] counts = filters.length == 0 ? new int[] {8, 16} : filters;
        return new Cnn(
                Arrays.stream(counts).boxed().toList(),
                32,
                new Relu(),
                Optional.empty(),
                0,
                Init.of(Init.Kind.HE, 0));
    }

    public Cnn dense(int units) {
        return new Cnn(filters, units, activation, output, dropout, init);
    }

    public Cnn activation(Activation a) {
        return new Cnn(filters, dense, a, output, dropout, init);
    }

    public Cnn output(Activation a) {
        return new Cnn(filters, dense, activation, Optional.of(a), dropout, init);
    }

    public Cnn dropout(double share) {
        return new Cnn(filters, dense, activation, output, share, init);
    }

    public Cnn init(Init init) {
        return new Cnn(filters, dense, activation, output, dropout, init);
    }

    @Override
    public Architecture architecture(Input input, int outputs) {
        if (!input.isImage()) {
            throw Check.fail("model.image", input.size());
        }
        List<Layer> layers = new ArrayList<>();
        Input shape = input;
        for (int count : filters) {
            if (shape.height() < 2 || shape.width() < 2) {
                throw Check.fail("model.pooling", input, filters.size());
            }
            Layer convolution = new Layer.Convolution(shape, count, KERNEL, activation);
            Layer pooling = new Layer.Pooling(convolution.output());
            layers.add(convolution);
            layers.add(pooling);
            shape = pooling.output();
        }
        layers.add(new Layer.Dense(shape, dense, activation, true, 0));
        layers.add(new Layer.Dense(Input.features(dense), outputs, new Identity(), true, dropout));
        return new Architecture(layers, init);
    }

    @Override
    public String name() {
        String list = filters.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "cnn("
                + list
                + ").dense("
                + dense
                + ")"
                + (activation instanceof Relu ? "" : ".activation(" + activation.name() + ")")
                + output.map(a -> ".output(" + a.name() + ")").orElse("")
                + (dropout > 0 ? ".dropout(" + dropout + ")" : "");
    }

    @Override
    public String toString() {
        return name();
    }
}
