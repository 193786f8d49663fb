package losslab.pathology;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import losslab.base.Check;
import losslab.base.Language;
import losslab.base.Lines;
import losslab.base.Text;
import losslab.run.Diff;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Training;
import losslab.study.Runs;

/** A pathology caused in one way: what it is, and the two experiments. */
public record Case(Pathology pathology, Variation variation) {
    private static final int TRIES = 10;

    public static Case of(Pathology pathology) {
        return new Case(pathology, Variation.USUAL);
    }

    public Case seed(long other) {
        return new Case(pathology, variation.seed(other));
    }

    /**
     * The same illness on other data, with other widths and rates, and checked: the signature holds
     * on the sick run and not on the cured one.
     *
     * @throws IllegalArgumentException if ten tries gave none
     */
    public Case vary() {
        for (int i = 1; i <= TRIES; i++) {
            Case candidate = new Case(pathology, new Variation(variation.seed() + i, true));
            if (candidate.verify().ok()) {
                return candidate;
            }
        }
        throw Check.fail("pathology.notVaried", pathology.id(), TRIES);
    }

    public Experiment sick() {
        return pathology.sick(variation);
    }

    public Experiment cured() {
        return pathology.cured(sick());
    }

    /** The edit that separates the sick experiment from the cured one. */
    public Diff diff() {
        return sick().diff(cured());
    }

    /**
     * Trains one of the two experiments; a single run is watched, and Ctrl-C keeps what there is.
     */
    public Evidence train(Experiment experiment) {
        List<Experiment> trials = pathology.trials(experiment);
        return new Evidence(
                trials.size() == 1 ? List.of(trials.get(0).run()) : Runs.of(name(), trials));
    }

    /** Trains the sick experiment in the calling thread, unwatched, until {@code cancelled}. */
    public Evidence sickInThisThread(AtomicBoolean cancelled) {
        return inThisThread(sick(), cancelled);
    }

    /** Trains both, in parallel: does the signature tell them apart? */
    public Proof verify() {
        List<Experiment> sick = pathology.trials(sick());
        List<Experiment> cured = pathology.trials(cured());
        List<Run> runs = Runs.of(name(), Stream.concat(sick.stream(), cured.stream()).toList());
        return proof(
                new Evidence(runs.subList(0, sick.size())),
                new Evidence(runs.subList(sick.size(), runs.size())));
    }

    /** The same in the calling thread alone, unwatched, until someone sets the flag. */
    public Proof verifyInThisThread(AtomicBoolean cancelled) {
        return proof(inThisThread(sick(), cancelled), inThisThread(cured(), cancelled));
    }

    private Evidence inThisThread(Experiment experiment, AtomicBoolean cancelled) {
        return new Evidence(
                pathology.trials(experiment).stream()
                        .map(trial -> Training.inThisThread(trial, cancelled))
                        .toList());
    }

    private Proof proof(Evidence sick, Evidence cured) {
        return new Proof(sick, cured, pathology.signature(sick), pathology.signature(cured));
    }

    /** What to say of a sick run that does not show the signature; empty if it does. */
    public Optional<String> doubt(Evidence sick) {
        Verdict verdict = pathology.signature(sick);
        return verdict.holds()
                ? Optional.empty()
                : Optional.of(Text.get("pathology.doubt", this, verdict));
    }

    public String name() {
        return name(Language.current());
    }

    public String name(Language language) {
        return text("name", language);
    }

    /** Symptom, cause, what to look at to be sure, remedy. */
    public String explain() {
        return explain(Language.current());
    }

    public String explain(Language language) {
        StringBuilder out = new StringBuilder(name(language)).append('\n');
        for (String part : new String[] {"symptom", "cause", "check", "remedy"}) {
            String head = Text.in(language, "pathology." + part) + ": ";
            out.append('\n').append(Lines.wrapped(head, text(part, language))).append('\n');
        }
        return out + "\n" + diff();
    }

    /** One of its texts: name, symptom, cause, check or remedy. */
    public String text(String part, Language language) {
        return Text.in(language, "pathology." + pathology.id() + "." + part);
    }

    @Override
    public String toString() {
        String letter = pathology.letter().map(l -> l + ") ").orElse("");
        String how = variation.free() ? "pathology.varied" : "pathology.seeded";
        return letter
                + name()
                + " ("
                + pathology.id()
                + ", "
                + Text.get(how, variation.seed())
                + ")";
    }
}
