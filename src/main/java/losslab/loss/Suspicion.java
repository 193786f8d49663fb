package losslab.loss;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import losslab.base.Text;

/** What a wrong gradient looks like: the usual mistakes, each with what makes up for it. */
public enum Suspicion {
    /** The gradient is minus the slope. */
    SIGN,

    /** Half of the slope. */
    FACTOR_TWO_MISSING,

    /** Twice the slope. */
    FACTOR_TWO_TOO_MANY,

    /** As many times the slope as there are outputs. */
    MEAN_FORGOTTEN,

    /** The slope divided by the number of outputs. */
    MEAN_TWICE,

    /** The derivative with respect to the prediction p; the link's Jacobian is missing. */
    BY_PROBABILITY,

    /** The slope, times the link's Jacobian: it was there already. */
    BY_LOGIT,

    /** Some other number of times the slope. */
    FACTOR;

    private static final double TOLERANCE = 1e-4;

    /** The first mistake that explains all rows, right ones included. */
    static Optional<Suspicion> of(List<Slopes.Row> rows) {
        return Arrays.stream(values())
                .filter(each -> rows.stream().allMatch(row -> each.explains(row, rows)))
                .findFirst();
    }

    /** In the current language. */
    public String title() {
        return Text.get("loss.suspicion." + name().toLowerCase(Locale.ROOT));
    }

    private boolean explains(Slopes.Row row, List<Slopes.Row> rows) {
        double[] a = row.analytic();
        double[] n = row.numeric();
        int m = n.length;
        return switch (this) {
            case SIGN -> near(row, a, times(n, -1));
            case FACTOR_TWO_MISSING -> near(row, times(a, 2), n);
            case FACTOR_TWO_TOO_MANY -> near(row, a, times(n, 2));
            case MEAN_FORGOTTEN -> near(row, a, times(n, m));
            case MEAN_TWICE -> near(row, times(a, m), n);
            case BY_PROBABILITY -> near(row, throughLink(row, a), n);
            case BY_LOGIT -> near(row, a, throughLink(row, n));
            case FACTOR -> near(row, a, times(n, ratio(rows)));
        };
    }

    private static double[] throughLink(Slopes.Row row, double[] slopes) {
        return row.link().backward(row.link().apply(row.z()), slopes);
    }

    /** Where the slope is largest. */
    private static double ratio(List<Slopes.Row> rows) {
        double ratio = 0;
        double largest = 0;
        for (Slopes.Row row : rows) {
            for (int j = 0; j < row.numeric().length; j++) {
                if (Math.abs(row.numeric()[j]) > largest) {
                    largest = Math.abs(row.numeric()[j]);
                    ratio = row.analytic()[j] / row.numeric()[j];
                }
            }
        }
        return ratio;
    }

    private static double[] times(double[] numbers, double factor) {
        return Arrays.stream(numbers).map(number -> factor * number).toArray();
    }

    private static boolean near(Slopes.Row row, double[] one, double[] other) {
        for (int j = 0; j < one.length; j++) {
            double scale = Math.max(1, Math.abs(other[j]));
            if (!row.kink(j) && !(Math.abs(one[j] - other[j]) <= TOLERANCE * scale)) {
                return false;
            }
        }
        return true;
    }
}
