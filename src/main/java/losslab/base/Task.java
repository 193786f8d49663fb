package losslab.base;

/** What is to be predicted: a number, yes or no (targets 0/1), or one of several classes. */
public enum Task {
    REGRESSION,
    BINARY,
    MULTICLASS;

    public boolean isClassification() {
        return this != REGRESSION;
    }

    /** The word in the current language. */
    public String title() {
        return Text.get("base.task." + name().toLowerCase(java.util.Locale.ROOT));
    }
}
