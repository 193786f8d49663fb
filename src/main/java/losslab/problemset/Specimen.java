package losslab.problemset;

import java.util.concurrent.atomic.AtomicBoolean;
import losslab.base.Check;
import losslab.pathology.Case;
import losslab.pathology.Evidence;
import losslab.pathology.Pathology;
import losslab.pathology.Variation;
import losslab.problemset.question.Observation;

/** Looks for a variation of a pathology that shows what it is to show. */
final class Specimen {
    private static final int TRIES = 10;

    private Specimen() {}

    /**
     * The first variation on which the signature holds; if none of ten does, one with the recipe's
     * own figures.
     *
     * @throws IllegalArgumentException if ten of those do not show it either
     */
    static Observation of(
            Pathology pathology, Seeds seeds, int variant, int problem, AtomicBoolean cancelled) {
        for (int i = 0; i < 2 * TRIES; i++) {
            long seed = seeds.seed(variant, problem, "variation " + i);
            Case source = new Case(pathology, new Variation(seed, i < TRIES));
            Evidence evidence = source.sickInThisThread(cancelled);
            if (pathology.signature(evidence).holds() || cancelled.get()) {
                return Observation.of(source, evidence);
            }
        }
        throw Check.fail("problemset.noSpecimen", pathology.id());
    }
}
