package losslab.pathology;

import losslab.base.Text;

/** Sick and cured, trained and judged by the same signature. */
public record Proof(Evidence sick, Evidence cured, Verdict onSick, Verdict onCured) {
    /** The signature holds on the sick evidence and not on the cured one. */
    public boolean ok() {
        return onSick.holds() && !onCured.holds();
    }

    @Override
    public String toString() {
        return Text.get(ok() ? "pathology.proven" : "pathology.notProven")
                + "\n"
                + line("pathology.sick", onSick)
                + "\n"
                + line("pathology.cured", onCured);
    }

    private static String line(String who, Verdict verdict) {
        String answer = verdict.holds() ? "pathology.holds" : "pathology.absent";
        return Text.get(who, Text.get(answer), verdict);
    }
}
