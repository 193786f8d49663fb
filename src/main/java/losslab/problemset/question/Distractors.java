package losslab.problemset.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import losslab.math.Rng;
import losslab.pathology.Case;
import losslab.pathology.Pathology;
import losslab.pathology.Verdict;
import losslab.pathology.View;

/**
 * Other illnesses that one might take a picture for. A distractor is fair when its own signature
 * does not hold on the run that is shown, and plausible when it nearly does, when it would be shown
 * by the same kind of picture, and when it befalls the same kind of task.
 */
final class Distractors {
    private static final double CHANCE = 0.5; // variety among the variants

    private final Observation shown;
    private final List<Pathology> all;

    Distractors(Observation shown, List<Pathology> all) {
        this.shown = shown;
        this.all = List.copyOf(all);
    }

    /** The fair ones, the most plausible first. */
    List<Pathology> diagnoses(Rng rng) {
        Map<Pathology, Double> plausible = new HashMap<>();
        for (Pathology other : all) {
            Rng own = rng.split(other.id());
            if (isFair(other)) {
                plausible.put(other, plausibility(other) + own.uniform(0, CHANCE));
            }
        }
        List<Pathology> sorted = new ArrayList<>(plausible.keySet());
        sorted.sort((a, b) -> Double.compare(plausible.get(b), plausible.get(a)));
        return sorted;
    }

    /**
     * Those of the fair ones whose cure edits other parts of the experiment than the right cure
     * does: a cure that works in the same place might help as well.
     */
    List<Pathology> remedies(Rng rng) {
        Set<String> right = cured(shown.source());
        return diagnoses(rng).stream()
                .filter(other -> disjoint(right, cured(Case.of(other))))
                .toList();
    }

    private boolean isFair(Pathology other) {
        Pathology own = shown.source().pathology();
        // causes that share a letter have the same curves; only the layers tell them apart
        boolean sameCurves =
                own.letter().isPresent()
                        && own.letter().equals(other.letter())
                        && own.view() != View.LAYERS;
        return !Alike.are(own, other) && !sameCurves && !other.signature(shown.evidence()).holds();
    }

    private double plausibility(Pathology other) {
        List<Verdict.Figure> figures = other.signature(shown.evidence()).figures();
        double held = figures.stream().filter(Verdict.Figure::holds).count();
        boolean sameView = other.view() == shown.source().pathology().view();
        boolean sameTask = classifies(Case.of(other)) == classifies(shown.source());
        return (sameView ? 1 : 0) + (sameTask ? 1 : 0) + held / figures.size();
    }

    private static boolean classifies(Case source) {
        return source.sick().data().task().isClassification();
    }

    private static Set<String> cured(Case source) {
        return source.diff().changes().keySet();
    }

    private static boolean disjoint(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both.isEmpty();
    }
}
