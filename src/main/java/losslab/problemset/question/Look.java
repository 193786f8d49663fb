package losslab.problemset.question;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import losslab.math.Rng;
import losslab.pathology.Pathology;
import losslab.pathology.View;

/**
 * What a picture looks like at first sight. That must not tell which illness of a line-up it shows:
 * whichever it is, the picture has what is needed to tell all of them apart.
 */
public final class Look {
    /** Losses over epochs, with or without something more. */
    private static final Set<View> CURVES =
            EnumSet.of(View.CURVES, View.LONG_CURVES, View.RUNNING, View.TEST);

    private static final Set<View> BATCHES = EnumSet.of(View.BATCHES, View.STEPS);

    private Look() {}

    static boolean same(Pathology one, Pathology other) {
        return one.view() == other.view()
                || bothIn(CURVES, one, other)
                || bothIn(BATCHES, one, other);
    }

    private static boolean bothIn(Set<View> views, Pathology one, Pathology other) {
        return views.contains(one.view()) && views.contains(other.view());
    }

    /** The illness's own view, or the fuller one that another of the line-up needs. */
    public static View of(Pathology right, List<Pathology> lineup, Rng rng) {
        if (right.view() != View.CURVES) {
            return right.view();
        }
        List<View> fuller =
                lineup.stream()
                        .map(Pathology::view)
                        .filter(view -> view != View.CURVES && CURVES.contains(view))
                        .toList();
        return fuller.isEmpty() ? View.CURVES : fuller.get(rng.nextInt(fuller.size()));
    }
}
