package losslab.metric;

/** How the rates of several classes become one number. */
public enum Average {
    /** Binary: the rate of class 1 alone. Multiclass: the same as {@link #MACRO}. */
    USUAL(""),

    /**
     * The mean over classes, rare ones weighing as much as frequent ones. Classes that neither
     * occur nor are predicted are left out, as in scikit-learn.
     */
    MACRO("_macro"),

    /** From the counts of all classes added up; with one class per example it is the accuracy. */
    MICRO("_micro");

    private final String suffix;

    Average(String suffix) {
        this.suffix = suffix;
    }

    /** What follows the rate in a metric's name. */
    String suffix() {
        return suffix;
    }
}
