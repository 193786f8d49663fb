package losslab.pathology;

import losslab.base.Language;
import losslab.base.Text;
import losslab.run.Diff;
import losslab.run.Experiment;
import losslab.run.Run;

/** A pathology under one seed: what it is, and the two experiments. */
public record Case(Pathology pathology, long seed) {
    public static final long USUAL_SEED = 1;

    /** Both runs, judged by the same signature. */
    public record Proof(Run sick, Run cured, Verdict onSick, Verdict onCured) {
        /** The signature holds on the sick run and not on the cured one. */
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

    public static Case of(Pathology pathology) {
        return new Case(pathology, USUAL_SEED);
    }

    public Case seed(long other) {
        return new Case(pathology, other);
    }

    public Experiment sick() {
        return pathology.sick(seed);
    }

    public Experiment cured() {
        return pathology.cured(seed);
    }

    /** The edit that separates the sick experiment from the cured one. */
    public Diff diff() {
        return sick().diff(cured());
    }

    /** Trains both: does the signature tell them apart? */
    public Proof verify() {
        Run sick = sick().run();
        Run cured = cured().run();
        return new Proof(sick, cured, pathology.signature(sick), pathology.signature(cured));
    }

    public String name() {
        return text("name", Language.current());
    }

    /** Symptom, cause, what to look at to be sure, remedy. */
    public String explain() {
        return explain(Language.current());
    }

    public String explain(Language language) {
        StringBuilder out = new StringBuilder(text("name", language)).append('\n');
        for (String part : new String[] {"symptom", "cause", "check", "remedy"}) {
            out.append("\n")
                    .append(Text.in(language, "pathology." + part))
                    .append(": ")
                    .append(text(part, language))
                    .append('\n');
        }
        return out + "\n" + diff();
    }

    private String text(String part, Language language) {
        return Text.in(language, "pathology." + pathology.id() + "." + part);
    }

    @Override
    public String toString() {
        String letter = pathology.letter().map(l -> l + ") ").orElse("");
        return letter + name() + " (" + pathology.id() + ", seed " + seed + ")";
    }
}
