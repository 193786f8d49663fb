package losslab.data;

import losslab.base.Task;

/**
 * What the target of {@link Synthetic} data is: a function of the features x (independent, standard
 * normal) and of the noise e. Classification asks whether the function is positive.
 */
public enum Rule {
    /** Two features decide, on a straight line: {@code x1 + x2 > 0}. */
    HALFSPACE(2, Task.BINARY, (x, e) -> x[0] + x[1] + e),

    /** Large targets: {@code 10·x1 + 5·x2²}; its variance is about 150. */
    PARABOLA(10, Task.REGRESSION, (x, e) -> 10 * x[0] + 5 * x[1] * x[1] + e),

    /** The first and the last of many features: {@code 2·x1 + xd}. */
    ENDS(42, Task.REGRESSION, (x, e) -> 2 * x[0] + x[x.length - 1] + e),

    /** A smooth surface over four features: {@code sin(x1) + x2·x3 + x4}. */
    WAVE(4, Task.REGRESSION, (x, e) -> StrictMath.sin(x[0]) + x[1] * x[2] + x[3] + e),

    /** A sum of three ReLUs, scaled to about unit variance: what a small net can learn exactly. */
    RELUS(
            10,
            Task.REGRESSION,
            (x, e) ->
                    Math.max(0, x[0] + x[1])
                            - Math.max(0, x[2] - x[3])
                            + 0.5 * Math.max(0, x[4] + x[5])
                            + e),

    /** Products make it hard for a linear model: {@code x1·x2 + x3 + ½·x4·x5 > 0}. */
    PRODUCTS(20, Task.BINARY, (x, e) -> x[0] * x[1] + x[2] + 0.5 * x[3] * x[4] + e),

    /** Targets over several orders of magnitude: {@code exp(x1 + ½·x2² + e)}. */
    LOGNORMAL(5, Task.REGRESSION, (x, e) -> StrictMath.exp(x[0] + 0.5 * x[1] * x[1] + e)),

    /** Mostly nothing, sometimes much: {@code max(0, x1 + x2 + e − 0.7)²}; about 68 % zeros. */
    HURDLE(5, Task.REGRESSION, (x, e) -> squared(Math.max(0, x[0] + x[1] + e - 0.7)));

    private interface Formula {
        double of(double[] x, double e);
    }

    private final int features;
    private final Task task;
    private final Formula formula;

    Rule(int features, Task task, Formula formula) {
        this.features = features;
        this.task = task;
        this.formula = formula;
    }

    /** How many features the data have unless told otherwise; more of them are nuisance. */
    public int features() {
        return features;
    }

    Task task() {
        return task;
    }

    double target(double[] x, double e) {
        double value = formula.of(x, e);
        return task == Task.BINARY ? (value > 0 ? 1 : 0) : value;
    }

    private static double squared(double value) {
        return value * value;
    }
}
