package losslab.loss;

import java.util.Optional;
import losslab.base.Check;
import losslab.base.Task;

/**
 * A loss written as a lambda of whole rows: y and p are arrays with one number per output, where p
 * are the predictions after the link of the task (identity, sigmoid, softmax). Known by name only.
 */
public final class RowLoss implements Loss {
    private static final String HINT = "rowLoss(\"mine\", (y, p) -> -Math.log(p[0]))";

    private final Guard guard;
    private final RowFunction function;
    private final Optional<RowGradient> derivative;
    private final Link link;

    private RowLoss(
            Guard guard, RowFunction function, Optional<RowGradient> derivative, Link link) {
        this.guard = guard;
        this.function = function;
        this.derivative = derivative;
        this.link = link;
    }

    public static RowLoss of(String name, RowFunction function) {
        return of(name, function, Optional.empty());
    }

    /**
     * @param gradient with respect to p; the link's Jacobian is the library's business
     */
    public static RowLoss of(String name, RowFunction function, RowGradient gradient) {
        return of(name, function, Optional.of(Check.given("gradient", gradient, HINT)));
    }

    private static RowLoss of(String name, RowFunction function, Optional<RowGradient> derivative) {
        Check.given("name", name, HINT);
        Check.given("loss", function, HINT);
        return new RowLoss(Guard.defining(name), function, derivative, Link.IDENTITY);
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
        return new RowLoss(guard, function, derivative, Link.of(task));
    }

    /** The lambda gets arrays of its own, and may write to them. */
    @Override
    public double value(double[] y, double[] z) {
        double[] p = link.apply(z);
        return guard.row(() -> new double[] {function.value(y.clone(), p.clone())}, 1, y, p)[0];
    }

    @Override
    public double[] gradient(double[] y, double[] z) {
        if (derivative.isEmpty()) {
            return Numeric.gradient(this, y, z);
        }
        double[] p = link.apply(z);
        double[] dp = guard.row(() -> derivative.get().value(y.clone(), p.clone()), p.length, y, p);
        return link.backward(p, dp);
    }

    @Override
    public String toString() {
        return name();
    }
}
