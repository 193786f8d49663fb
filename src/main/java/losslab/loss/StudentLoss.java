package losslab.loss;

import java.util.Optional;
import losslab.base.Check;
import losslab.base.Task;
import losslab.base.Text;

/**
 * A loss written as a lambda (y, p): the mean over the outputs of what it gives for each, where p
 * is the prediction after the link of the task (identity, sigmoid, softmax). Known by name only.
 */
public record StudentLoss(
        String name, PointLoss function, Optional<PointLoss> derivative, Link link)
        implements Loss {
    public StudentLoss {
        Check.given("name", name, "loss(\"mine\", (y, p) -> (y - p) * (y - p))");
        Check.given("loss", function, "loss(\"mine\", (y, p) -> (y - p) * (y - p))");
    }

    public static StudentLoss of(String name, PointLoss function) {
        return new StudentLoss(name, function, Optional.empty(), Link.IDENTITY);
    }

    public static StudentLoss of(String name, PointLoss function, PointLoss derivative) {
        return new StudentLoss(name, function, Optional.of(derivative), Link.IDENTITY);
    }

    @Override
    public Link link(int outputs) {
        return link;
    }

    @Override
    public Loss on(Task task) {
        Link fitting =
                switch (task) {
                    case REGRESSION -> Link.IDENTITY;
                    case BINARY -> Link.SIGMOID;
                    case MULTICLASS -> Link.SOFTMAX;
                };
        return new StudentLoss(name, function, derivative, fitting);
    }

    @Override
    public double value(double[] y, double[] z) {
        double[] p = link.apply(z);
        double sum = 0;
        for (int j = 0; j < p.length; j++) {
            sum += checked(function.value(y[j], p[j]), y[j], p[j]);
        }
        return sum / p.length;
    }

    @Override
    public double[] gradient(double[] y, double[] z) {
        double[] p = link.apply(z);
        double[] dp = new double[p.length];
        for (int j = 0; j < p.length; j++) {
            double slope =
                    derivative.isPresent()
                            ? derivative.get().value(y[j], p[j])
                            : Numeric.derivative(function, y[j], p[j]);
            dp[j] = checked(slope, y[j], p[j]) / p.length;
        }
        return link.backward(p, dp);
    }

    /** NaN out of finite numbers is the lambda's doing, and is said; out of NaN it is data. */
    private double checked(double result, double y, double p) {
        if (Double.isNaN(result) && !Double.isNaN(p) && !Double.isInfinite(p)) {
            throw new ArithmeticException(Text.get("loss.student.nan", name, y, p));
        }
        return result;
    }

    @Override
    public String toString() {
        return name;
    }
}
