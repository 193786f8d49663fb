package losslab.study;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import losslab.base.Check;
import losslab.base.Numbers;
import losslab.base.Table;
import losslab.base.Text;
import losslab.optim.AdaDelta;
import losslab.optim.Optimizer;
import losslab.optim.Schedule;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;

/**
 * The learning-rate range test (Smith 2017): {@value #STEPS} steps, the rate rising in equal ratios
 * from far too small to far too large, and the loss of each batch. The smoothed loss falls most
 * steeply over log η where learning has begun to be fast, and is lowest just before it is too fast;
 * what is suggested lies halfway between the two on the logarithmic axis.
 *
 * @param rates the learning rate of each step
 * @param loss the loss of each step's batch, as far as it is a number
 * @param smoothed centred means of it
 */
public record LearningRates(
        Experiment experiment, double[] rates, double[] loss, double[] smoothed) {
    private static final int STEPS = 300;
    private static final double LOWEST = 1e-6;
    private static final double HIGHEST = 10;

    /** Half the width of a mean, in steps: a third of a decade on either side. */
    private static final int REACH = 12;

    public LearningRates {
        rates = rates.clone();
        loss = loss.clone();
        smoothed = smoothed.clone();
    }

    /**
     * @throws IllegalArgumentException for an optimiser without a learning rate
     */
    public static LearningRates of(Experiment experiment) {
        Optimizer optimizer = experiment.get(Setting.OPTIMIZER);
        if (optimizer instanceof AdaDelta) {
            throw Check.fail("study.sweep.noRate", optimizer.name());
        }
        Experiment test =
                experiment.with(
                        optimizer.learningRate(LOWEST),
                        new Schedule.RangeTest(HIGHEST / LOWEST),
                        Setting.ITERATIONS.to(STEPS),
                        Setting.EVALUATE_EVERY.to(STEPS));
        Run run = Runs.of(Text.get("study.lr.progress"), List.of(test)).get(0);
        double[] loss =
                Arrays.stream(run.batchLoss())
                        .filter(x -> x == x && !Double.isInfinite(x))
                        .toArray();
        double[] rates =
                IntStream.range(0, loss.length)
                        .mapToDouble(t -> LOWEST * Math.pow(HIGHEST / LOWEST, t / (double) STEPS))
                        .toArray();
        return new LearningRates(experiment, rates, loss, centred(loss));
    }

    private static double[] centred(double[] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(
                        t -> {
                            int reach = Math.min(REACH, Math.min(t, values.length - 1 - t));
                            return Arrays.stream(values, t - reach, t + reach + 1)
                                    .average()
                                    .orElseThrow();
                        })
                .toArray();
    }

    /** Where the smoothed loss is lowest. */
    public int lowest() {
        return IntStream.range(0, smoothed.length)
                .reduce((a, b) -> smoothed[b] < smoothed[a] ? b : a)
                .orElse(0);
    }

    /** Where it falls most steeply on its way there. */
    public int steepest() {
        int best = Math.min(REACH, lowest());
        for (int t = REACH; t <= lowest() && t + REACH < smoothed.length; t++) {
            best = slope(t) < slope(best) ? t : best;
        }
        return best;
    }

    private double slope(int t) {
        return smoothed[t + REACH] - smoothed[t - REACH];
    }

    /** Whether the loss falls at all. */
    public boolean falls() {
        return lowest() > 2 * REACH;
    }

    /**
     * The rate suggested, to two digits.
     *
     * @throws IllegalArgumentException when the loss never falls
     */
    public double suggestion() {
        if (!falls()) {
            throw Check.fail("study.lr.none", experiment.title());
        }
        double between = Math.sqrt(rates[steepest()] * rates[lowest()]);
        return new BigDecimal(between).round(new MathContext(2)).doubleValue();
    }

    /** The experiment with the suggested rate. */
    public Experiment applied() {
        return experiment.with(experiment.get(Setting.OPTIMIZER).learningRate(suggestion()));
    }

    @Override
    public String toString() {
        if (!falls()) {
            return Text.get("study.lr.none", experiment.title());
        }
        Table table =
                new Table("", Text.get("study.lr.rate"), Text.get("study.lr.loss"))
                        .row(Text.get("study.lr.steepest"), at(steepest()), smoothed[steepest()])
                        .row(Text.get("study.lr.lowest"), at(lowest()), smoothed[lowest()]);
        String name = applied().get(Setting.OPTIMIZER).name();
        return Text.get("study.lr.suggestion", experiment.title(), name) + "\n" + table;
    }

    private String at(int step) {
        return Numbers.show(rates[step]);
    }
}
