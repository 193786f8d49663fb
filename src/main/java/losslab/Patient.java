package losslab;

import losslab.pathology.Case;
import losslab.plot.Figure;
import losslab.plot.RunPlot;
import losslab.run.Diff;
import losslab.run.Experiment;

/** A case of the gallery as the REPL sees it: shown, explained, verified. */
public final class Patient {
    private final Case source;

    Patient(Case source) {
        this.source = source;
    }

    /** The same illness under another seed. */
    public Patient seed(long seed) {
        return new Patient(source.seed(seed));
    }

    public Experiment sick() {
        return source.sick();
    }

    public Experiment cured() {
        return source.cured();
    }

    /** The edit that separates the sick experiment from the cured one. */
    public Diff diff() {
        return source.diff();
    }

    /** Symptom, cause, what to look at to be sure, remedy. */
    public Prose explain() {
        return new Prose(source.explain());
    }

    /** Trains both: does the signature hold on the sick and not on the cured? */
    public Case.Proof verify() {
        return source.verify();
    }

    /** The picture of the sick run. */
    public Figure show() {
        return Session.current().show(RunPlot.of(sick().run()));
    }

    @Override
    public String toString() {
        return source.toString();
    }
}
