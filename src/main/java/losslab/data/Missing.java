package losslab.data;

import losslab.base.Check;
import losslab.math.Matrix;
import losslab.math.Rng;

/**
 * A source with gaps: this many numbers among the training inputs are NaN, as a table with empty
 * cells is often read. Validation and test inputs have none.
 *
 * @param n at least 1; all of them if there are fewer
 */
public record Missing(Source source, int n) implements Around {
    public Missing {
        Check.atLeast("n", n, 1, "missing(1)");
    }

    @Override
    public String name() {
        return source.name() + ".missing(" + n + ")";
    }

    @Override
    public Source around(Source inner) {
        return new Missing(inner, n);
    }

    @Override
    public Splits draw(Rng rng) {
        Splits all = source.draw(rng);
        Matrix inputs = all.train().x();
        float[] x = inputs.shared().clone();
        int[] places = rng.split("missing").permutation(x.length);
        for (int i = 0; i < Math.min(n, x.length); i++) {
            x[places[i]] = Float.NaN;
        }
        Matrix holed = Matrix.wrap(inputs.rows(), inputs.cols(), x);
        return new Splits(new Split(holed, all.train().y()), all.validation(), all.test());
    }

    @Override
    public boolean seeded() {
        return true;
    }
}
