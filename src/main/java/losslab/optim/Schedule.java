package losslab.optim;

import losslab.base.Check;
import losslab.base.Option;

/**
 * How the learning rate changes: the rate of a step is the optimiser's times {@link #factor}. Times
 * are counted in epochs, so that a schedule means the same with every batch size.
 */
public sealed interface Schedule extends Option {
    /**
     * @param epoch epochs gone by before this step, with fractions: 0 for the first step
     * @param epochs epochs planned in all
     */
    double factor(double epoch, double epochs);

    /** Always 1. */
    record Constant() implements Schedule {
        @Override
        public double factor(double epoch, double epochs) {
            return 1;
        }

        @Override
        public String toString() {
            return "constant";
        }
    }

    /** Times {@code drop} after every {@code every} epochs. */
    record StepDecay(int every, double drop) implements Schedule {
        public StepDecay {
            Check.atLeast("every", every, 1, "stepDecay(10, 0.1)");
            Check.above("drop", drop, 0, "stepDecay(10, 0.1)");
        }

        @Override
        public double factor(double epoch, double epochs) {
            return StrictMath.pow(drop, Math.floor(epoch / every));
        }

        @Override
        public String toString() {
            return "stepDecay(" + every + ", " + drop + ")";
        }
    }

    /** rate^epoch: a rate of 0.95 loses 5 % per epoch, smoothly. */
    record ExponentialDecay(double rate) implements Schedule {
        public ExponentialDecay {
            Check.above("rate", rate, 0, "exponentialDecay(0.95)");
        }

        @Override
        public double factor(double epoch, double epochs) {
            return StrictMath.pow(rate, epoch);
        }

        @Override
        public String toString() {
            return "exponentialDecay(" + rate + ")";
        }
    }

    /** span^(epoch/epochs): from 1 to {@code span} in equal ratios (the range test, Smith 2017). */
    record RangeTest(double span) implements Schedule {
        public RangeTest {
            Check.above("span", span, 0, "lrFind(exp)");
        }

        @Override
        public double factor(double epoch, double epochs) {
            return StrictMath.pow(span, epoch / epochs);
        }

        @Override
        public String toString() {
            return "rangeTest(" + span + ")";
        }
    }

    /** ½(1 + cos(π·epoch/epochs)), down to {@code floor} (Loshchilov and Hutter 2017). */
    record Cosine(double floor) implements Schedule {
        public Cosine {
            Check.within("floor", floor, 0, 1, "cosine()");
        }

        @Override
        public double factor(double epoch, double epochs) {
            double cosine = (1 + StrictMath.cos(Math.PI * Math.min(1, epoch / epochs))) / 2;
            return floor + (1 - floor) * cosine;
        }

        @Override
        public String toString() {
            return floor == 0 ? "cosine()" : "cosine(" + floor + ")";
        }
    }

    /** From 0 up to 1 in a straight line over so many epochs, then 1 (Goyal et al. 2017). */
    record Warmup(double length) implements Schedule {
        public Warmup {
            Check.above("epochs", length, 0, "warmup(1)");
        }

        @Override
        public double factor(double epoch, double epochs) {
            return Math.min(1, epoch / length);
        }

        @Override
        public String toString() {
            return "warmup(" + length + ")";
        }
    }

    /**
     * One cycle (Smith and Topin 2018): from 1/25 up to 1 over the first {@code rise} of the run,
     * down to 1/10,000 by the end, both along half a cosine.
     */
    record OneCycle(double rise) implements Schedule {
        private static final double START = 1.0 / 25;
        private static final double END = 1.0 / 10_000;

        public OneCycle {
            Check.within("rise", rise, 0.01, 0.99, "oneCycle()");
        }

        @Override
        public double factor(double epoch, double epochs) {
            double at = Math.min(1, epoch / epochs);
            return at < rise ? blend(START, 1, at / rise) : blend(1, END, (at - rise) / (1 - rise));
        }

        private static double blend(double from, double to, double share) {
            return to + (from - to) * (1 + StrictMath.cos(Math.PI * share)) / 2;
        }

        @Override
        public String toString() {
            return rise == 0.3 ? "oneCycle()" : "oneCycle(" + rise + ")";
        }
    }
}
