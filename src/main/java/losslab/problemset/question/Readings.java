package losslab.problemset.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import losslab.base.Language;
import losslab.math.Rng;
import losslab.plot.Panel;

/**
 * Numbers that can be read off a picture. Which of them is asked depends on what the picture shows
 * to everybody, so that the question gives nothing away.
 */
final class Readings {
    private static final List<Reading> ALL =
            List.of(
                    new StopEpoch(),
                    new FinalRatio(),
                    new AtTheEnd(),
                    new BrokeOffAt(),
                    new HighestBatch(),
                    new LayerRatio(),
                    new WorstWidth(),
                    new TasksMeet(),
                    new BoundaryHeight(),
                    new Recognised());

    private Readings() {}

    /** One of those that can be read well, if there is any. */
    static Optional<Numeric> one(Observation shown, Language language, Rng rng) {
        List<Numeric> readable = new ArrayList<>();
        for (Panel panel : shown.picture().panels()) {
            ALL.forEach(reading -> reading.of(panel, language).ifPresent(readable::add));
        }
        return readable.isEmpty()
                ? Optional.empty()
                : Optional.of(readable.get(rng.nextInt(readable.size())));
    }
}
