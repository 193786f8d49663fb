package losslab.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/** Which numbers stand at an axis, and how numbers are written there and in marks. */
final class Ticks {
    private static final int LARGE = 1_000_000;
    private static final double SMALL = 1e-4;
    private static final double FEW_DECADES = 1.5;

    private Ticks() {}

    /** Multiples of 1, 2 or 5 times a power of ten, at most so many steps; on log axes decades. */
    static double[] of(Axis axis, int most) {
        if (axis.isLog()) {
            double[] ticks = logarithmic(axis, most);
            return ticks.length >= 2 ? ticks : linear(axis, most);
        }
        return linear(axis, most);
    }

    /** Of so many names in a row, each how-manieth is written for at most {@code most} to be. */
    static int every(int names, int most) {
        return Math.max(1, (names + most - 1) / most);
    }

    private static double[] linear(Axis axis, int most) {
        double span = axis.high() - axis.low();
        double step = step(span / Math.max(1, most));
        if (axis.scale() == Axis.Scale.WHOLE) {
            step = Math.max(1, step);
        }
        long first = (long) Math.ceil(axis.low() / step - 1e-9);
        long last = (long) Math.floor(axis.high() / step + 1e-9);
        double by = step;
        return LongStream.rangeClosed(first, last).mapToDouble(i -> clean(i * by)).toArray();
    }

    /** The smallest 1, 2 or 5 times a power of ten that is not below. */
    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        return DoubleStream.of(1, 2, 5, 10)
                .map(digit -> digit * power)
                .filter(step -> step >= least * (1 - 1e-9))
                .findFirst()
                .orElse(10 * power);
    }

    /** Decades, evenly thinned out; where there are few of them, 2 and 5 times them too. */
    private static double[] logarithmic(Axis axis, int most) {
        int first = (int) Math.floor(Math.log10(axis.low()));
        int last = (int) Math.ceil(Math.log10(axis.high()));
        double decades = Math.log10(axis.high() / axis.low());
        int every = Math.max(1, (int) Math.ceil(decades / most));
        double[] digits = decades < FEW_DECADES ? new double[] {1, 2, 5} : new double[] {1};
        double[] ticks = new double[0];
        for (int exponent = first; exponent <= last; exponent++) {
            if (Math.floorMod(exponent, every) == 0) {
                double power = Math.pow(10, exponent);
                ticks =
                        Curves.joined(
                                ticks, Arrays.stream(digits).map(d -> clean(d * power)).toArray());
            }
        }
        return Arrays.stream(ticks)
                .filter(tick -> tick >= axis.low() && tick <= axis.high())
                .toArray();
    }

    /** Without the dust of binary fractions: {@code 0.3}, {@code 10,000}, {@code 1e-5}. */
    static String label(double value) {
        return plain(value, new MathContext(6));
    }

    /** Three significant digits, for marks: {@code 0.231}. */
    static String shorter(double value) {
        return plain(value, new MathContext(3));
    }

    /** Two significant digits, for bars: {@code 0.23}. */
    static String brief(double value) {
        return plain(value, new MathContext(2));
    }

    private static String plain(double value, MathContext digits) {
        if (Double.isNaN(value) || Double.isInfinite(value) || value == 0) {
            return value == 0 ? "0" : String.valueOf(value);
        }
        BigDecimal rounded = new BigDecimal(value).round(digits).stripTrailingZeros();
        double size = Math.abs(value);
        if (size < SMALL || size >= LARGE) {
            return scientific(rounded);
        }
        return String.format(Locale.ROOT, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
    }

    private static String scientific(BigDecimal value) {
        int exponent = value.precision() - value.scale() - 1;
        BigDecimal mantissa = value.scaleByPowerOfTen(-exponent).stripTrailingZeros();
        return mantissa.toPlainString() + "e" + exponent;
    }

    private static double clean(double value) {
        return value == 0 ? 0 : new BigDecimal(value).round(new MathContext(12)).doubleValue();
    }
}
