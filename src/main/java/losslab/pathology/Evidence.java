package losslab.pathology;

import java.util.List;
import losslab.base.Check;
import losslab.run.Fingerprint;
import losslab.run.Run;

/** What a signature looks at: the run, or the runs of a study, in the order of its trials. */
public record Evidence(List<Run> runs) {
    public Evidence {
        runs = List.copyOf(runs);
        Check.atLeast("runs", runs.size(), 1, "Evidence.of(run)");
    }

    public static Evidence of(Run run) {
        return new Evidence(List.of(run));
    }

    /** Equal for equal runs, bit for bit: the run's own, or those of all runs hashed again. */
    public String fingerprint() {
        return Fingerprint.of(runs);
    }

    /** The run, or the first of a study. */
    public Run run() {
        return runs.get(0);
    }
}
