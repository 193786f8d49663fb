package losslab.pathology;

import java.math.BigDecimal;
import java.math.MathContext;
import losslab.base.Check;
import losslab.math.Rng;

/**
 * One of the many ways in which a pathology can be caused. The usual one has the recipe's own
 * figures; a free one draws widths, rates and sizes near them, by name, so that every figure is the
 * same wherever it is asked for.
 *
 * @param seed of the experiments, and of what is drawn
 * @param free whether anything but the seed differs from the recipe
 */
public record Variation(long seed, boolean free) {
    public static final Variation USUAL = new Variation(Rng.DEFAULT_SEED, false);

    /** The recipe's own figures under another seed. */
    public Variation seed(long other) {
        return new Variation(other, free);
    }

    /** The recipe's figure, or one of the others. */
    public int pick(String name, int usual, int... others) {
        int choice = free ? random(name).nextInt(others.length + 1) : 0;
        return choice == 0 ? usual : others[choice - 1];
    }

    /** The recipe's figure, or one from {@code usual / factor} to {@code usual · factor}. */
    public double near(String name, double usual, double factor) {
        Check.atLeast("factor", factor, 1, "near(\"lr\", 0.1, 1.5)");
        if (!free) {
            return usual;
        }
        double drawn = usual * StrictMath.pow(factor, random(name).uniform(-1, 1));
        return new BigDecimal(drawn).round(new MathContext(2)).doubleValue(); // reads well
    }

    private Rng random(String name) {
        return new Rng(seed).split("variation").split(name);
    }
}
