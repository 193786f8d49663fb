package losslab.pathology;

import losslab.run.Run;
import losslab.signal.Curve;

/** The log-loss gets worse and worse while a metric of the same predictions gets better. */
final class PartedWays {
    private static final int REACH = 3;

    private PartedWays() {}

    /** Log-loss at 1.5 times its smoothed minimum, the metric higher than it was then. */
    static Verdict verdict(Run run, String metric, double gain) {
        Recorded recorded = new Recorded(run);
        Curve logloss = recorded.validationLogLoss().smoothed(REACH);
        Curve other = recorded.validation(metric).smoothed(REACH);
        boolean known = other.length() == logloss.length();
        double then = known ? other.at(logloss.indexOfMin()) : Double.NaN;
        return Verdict.of(
                Verdict.atLeast("logloss end/min", logloss.last() / logloss.min(), 1.5),
                Verdict.atLeast(metric + " since then", other.last() - then, gain));
    }
}
