package losslab;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import losslab.base.Progress;
import losslab.pathology.Case;
import losslab.pathology.Evidence;
import losslab.pathology.Pathology;
import losslab.plot.CasePlot;
import losslab.plot.Figure;
import losslab.run.Diff;
import losslab.run.Experiment;
import losslab.run.Run;

/**
 * A case of the gallery as the REPL sees it: shown, explained, verified. A letter that has several
 * causes is one patient with several cases; the first is the chief one.
 */
public final class Patient {
    private final List<Case> cases;

    private Patient(List<Case> cases) {
        this.cases = List.copyOf(cases);
    }

    static Patient of(List<Pathology> pathologies) {
        return new Patient(pathologies.stream().map(Case::of).toList());
    }

    /** The same illness under another seed. */
    public Patient seed(long seed) {
        return each(source -> source.seed(seed));
    }

    /** The same illness on other data, with other widths and rates; checked by its signature. */
    public Patient vary() {
        return each(Case::vary);
    }

    private Patient each(UnaryOperator<Case> edit) {
        return new Patient(cases.stream().map(edit).toList());
    }

    public Experiment sick() {
        return chief().sick();
    }

    public Experiment cured() {
        return chief().cured();
    }

    /** Trains the sick experiment; if its signature fails under this seed, a line says so. */
    public Run run() {
        return evidence(chief()).run();
    }

    /** The edit that separates the sick experiment from the cured one. */
    public Diff diff() {
        return chief().diff();
    }

    /** Symptom, cause, what to look at to be sure, remedy. */
    public Prose explain() {
        return new Prose(all(Case::explain, "\n\n"));
    }

    /** Trains both: does the signature hold on the sick and not on the cured? */
    public Prognosis verify() {
        return new Prognosis(cases.stream().map(Case::verify).toList());
    }

    /** The picture of the sick run. */
    public Figure show() {
        return shown(CasePlot.of(cases, cases.stream().map(Patient::evidence).toList()));
    }

    /** The picture of the sick run beside that of the cured one. */
    public Figure showBoth() {
        Evidence sick = evidence(chief());
        return shown(CasePlot.sideBySide(chief(), sick, chief().train(chief().cured())));
    }

    private static Figure shown(Figure figure) {
        return Session.current().show(figure);
    }

    private static Evidence evidence(Case source) {
        Evidence evidence = source.train(source.sick());
        source.doubt(evidence).ifPresent(Progress::notice);
        return evidence;
    }

    private Case chief() {
        return cases.get(0);
    }

    private String all(Function<Case, String> part, String between) {
        return cases.stream().map(part).collect(Collectors.joining(between));
    }

    @Override
    public String toString() {
        return all(Case::toString, "\n");
    }
}
