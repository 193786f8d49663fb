package losslab.loss;

import java.util.List;
import java.util.stream.Collectors;
import losslab.base.Check;
import losslab.base.Task;

/**
 * Examples of some classes count more: against imbalance, or because their errors cost more.
 *
 * <p>L = w(y) · loss(y, z) with w(y) = Σ_c w_c y_c, the weight of the right class. One weight is
 * that of class 1, class 0 then has 1. The loss of a set stays the mean over its examples: it is
 * not divided by the sum of the weights. Shapes are those of the loss.
 *
 * <p>Gradient: ∂L/∂z = w(y) · ∂loss/∂z.
 *
 * <p>It hurts calibration: with weights the probabilities are those of a set in which the heavy
 * class is as frequent as its weight says. Large weights also call for a smaller learning rate.
 *
 * <p>Example: {@code new Weighted(new Bce(), List.of(3.0)).value({1}, {0})} is 3 ln 2 = 2.079442.
 *
 * @param weights one number (class 1 of a binary task) or one per class, ≥ 0
 * @see <a href="https://doi.org/10.1093/oxfordjournals.pan.a004868">King, Zeng, Logistic Regression
 *     in Rare Events Data, 2001, section 4.2</a>
 */
public record Weighted(Loss loss, List<Double> weights) implements Wrapper {
    private static final String HINT = "weighted(bce(), 3.0)";

    public Weighted {
        Check.given("loss", loss, HINT);
        weights = List.copyOf(weights);
        for (double weight : weights) {
            Check.atLeast("weight", weight, 0, HINT);
        }
        if (weights.stream().allMatch(weight -> weight == 0)) {
            throw Check.fail("loss.noWeight", HINT);
        }
    }

    @Override
    public String name() {
        String list =
                weights.size() == 1
                        ? String.valueOf(weights.get(0))
                        : weights.stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(", ", "new double[]{", "}"));
        return "weighted(" + loss.name() + ", " + list + ")";
    }

    @Override
    public Loss on(Task task) {
        return new Weighted(loss.on(task), weights);
    }

    @Override
    public double value(double[] y, double[] z) {
        return weight(y) * loss.value(y, z);
    }

    @Override
    public double[] gradient(double[] y, double[] z) {
        double[] gradient = loss.gradient(y, z);
        for (int j = 0; j < gradient.length; j++) {
            gradient[j] *= weight(y);
        }
        return gradient;
    }

    @Override
    public double batch(Batch b) {
        double[] y = new double[b.outputs];
        return b.rowByRow(
                loss,
                i -> {
                    for (int j = 0; j < y.length; j++) {
                        y[j] = b.y[i * y.length + j];
                    }
                    return (float) weight(y);
                });
    }

    private double weight(double[] y) {
        if (y.length == 1) {
            double no = weights.size() == 1 ? 1 : weights.get(0);
            return (1 - y[0]) * no + y[0] * weights.get(weights.size() - 1);
        }
        double weight = 0;
        for (int c = 0; c < y.length; c++) {
            weight += weights.get(c) * y[c];
        }
        return weight;
    }

    @Override
    public void check(Task task, int outputs) {
        Refusals.unlessClasses(name(), task, "mse()");
        loss.check(task, outputs);
        boolean binary = task == Task.BINARY;
        int classes = binary ? 2 : outputs;
        if (weights.size() != classes && !(binary && weights.size() == 1)) {
            throw Check.fail(
                    "loss.weights",
                    classes,
                    weights.size(),
                    binary ? HINT : "weighted(cce(), new double[]{…})");
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
