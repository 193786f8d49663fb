package losslab.data;

import losslab.base.Check;
import losslab.math.Rng;

/**
 * A source with only the first n of its validation examples: their loss is a matter of chance.
 *
 * @param n at least 1; all of them if there are fewer
 */
public record SmallValidation(Source source, int n) implements Around {
    public SmallValidation {
        Check.atLeast("n", n, 1, "smallValidation(10)");
    }

    @Override
    public String name() {
        return source.name() + ".smallValidation(" + n + ")";
    }

    @Override
    public Source around(Source inner) {
        return new SmallValidation(inner, n);
    }

    @Override
    public Splits draw(Rng rng) {
        Splits all = source.draw(rng);
        return new Splits(all.train(), all.validation().take(n), all.test());
    }
}
