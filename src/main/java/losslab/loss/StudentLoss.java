package losslab.loss;

import java.util.Optional;
import losslab.base.Check;
import losslab.base.Task;

/**
 * A loss written as a lambda (y, p): the mean over the outputs of what it gives for each, where p
 * is the prediction after the link of the task (identity, sigmoid, softmax). Known by name only.
 */
public final class StudentLoss implements Loss {
    private static final String HINT = "loss(\"mine\", (y, p) -> (y - p) * (y - p))";

    private final Guard guard;
    private final PointLoss function;
    private final Optional<PointLoss> derivative;
    private final Link link;

    private StudentLoss(
            Guard guard, PointLoss function, Optional<PointLoss> derivative, Link link) {
        this.guard = guard;
        this.function = function;
        this.derivative = derivative;
        this.link = link;
    }

    public static StudentLoss of(String name, PointLoss function) {
        return of(name, function, Optional.empty());
    }

    public static StudentLoss of(String name, PointLoss function, PointLoss derivative) {
        return of(name, function, Optional.of(Check.given("derivative", derivative, HINT)));
    }

    private static StudentLoss of(String name, PointLoss function, Optional<PointLoss> derivative) {
        Check.given("name", name, HINT);
        Check.given("loss", function, HINT);
        return new StudentLoss(Guard.defining(name), function, derivative, Link.IDENTITY);
    }

    @Override
    public String name() {
        return guard.name();
    }

    @Override
    public boolean hasGradient() {
        return derivative.isPresent();
    }

    @Override
    public Link link(int outputs) {
        return link;
    }

    @Override
    public Loss on(Task task) {
        return new StudentLoss(guard, function, derivative, Link.of(task));
    }

    @Override
    public double value(double[] y, double[] z) {
        double[] p = link.apply(z);
        double sum = 0;
        for (int j = 0; j < p.length; j++) {
            sum += value(function, y[j], p[j]);
        }
        return sum / p.length;
    }

    @Override
    public double[] gradient(double[] y, double[] z) {
        double[] p = link.apply(z);
        double[] dp = new double[p.length];
        for (int j = 0; j < p.length; j++) {
            dp[j] = slope(y[j], p[j]) / p.length;
        }
        return link.backward(p, dp);
    }

    /** A probability that is 0 or 1 to the last bit lets nothing through: the link's slope is 0. */
    private double slope(double y, double p) {
        if (derivative.isPresent()) {
            return value(derivative.get(), y, p);
        }
        boolean probability = link != Link.IDENTITY;
        return probability && (p == 0 || p == 1)
                ? 0
                : Numeric.derivative((yy, pp) -> value(function, yy, pp), y, p, probability);
    }

    private double value(PointLoss lambda, double y, double p) {
        return guard.number(() -> lambda.value(y, p), y, p);
    }

    @Override
    public String toString() {
        return name();
    }
}
