package losslab.problemset;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntToLongFunction;
import losslab.base.Check;
import losslab.pathology.Case;
import losslab.pathology.Evidence;
import losslab.pathology.Pathology;
import losslab.pathology.Variation;
import losslab.pathology.View;
import losslab.problemset.question.Observation;

/** Looks for a variation of a pathology that shows it, and none of those it might be taken for. */
final class Specimen {
    private static final int TRIES = 10;

    private Specimen() {}

    /**
     * The first variation that does; if none of ten does, one with the recipe's own figures.
     *
     * @param lineup it, and those it might be taken for
     * @param view how it is looked at
     * @throws IllegalArgumentException if ten of those do not show it either
     */
    static Observation of(
            Pathology pathology,
            List<Pathology> lineup,
            View view,
            IntToLongFunction seeds,
            AtomicBoolean cancelled) {
        for (int i = 0; i < 2 * TRIES; i++) {
            Case source = new Case(pathology, new Variation(seeds.applyAsLong(i), i < TRIES));
            Evidence evidence = source.sickInThisThread(cancelled);
            if (cancelled.get() || shows(evidence, pathology, lineup)) {
                return Observation.of(source, evidence, view);
            }
        }
        throw Check.fail("problemset.noSpecimen", pathology.id());
    }

    private static boolean shows(Evidence evidence, Pathology own, List<Pathology> lineup) {
        return lineup.stream().allMatch(any -> any.signature(evidence).holds() == any.equals(own));
    }
}
