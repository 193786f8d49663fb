package losslab.study.sweep;

import losslab.base.Language;
import losslab.base.Text;
import losslab.metric.Metric;

/** A column of figures of a sweep. */
public enum Measure {
    TRAIN,
    VALIDATION,
    TEST,
    TRAIN_LOSS,
    VALIDATION_LOSS,
    SECONDS;

    /** Its heading: {@code test accuracy}, {@code validation loss}. */
    public String title(Metric metric) {
        return Text.get("study.sweep." + key(), metric.name());
    }

    /** Whether a column is called so, in the current language or in English. */
    boolean isCalled(String column, Metric metric) {
        String english = Text.in(Language.EN, "study.sweep." + key(), metric.name());
        return title(metric).equals(column) || english.equals(column);
    }

    /** The column of a file: {@code test_accuracy}. */
    String column(Metric metric) {
        boolean ofMetric = this == TRAIN || this == VALIDATION || this == TEST;
        return ofMetric ? key() + "_" + metric.name() : key();
    }

    boolean higherIsBetter(Metric metric) {
        return (this == TRAIN || this == VALIDATION || this == TEST) && metric.higherIsBetter();
    }

    private String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
