package losslab.problemset.question;

import java.util.Optional;
import losslab.base.Language;
import losslab.plot.Chart;
import losslab.plot.Panel;

/** A number that only charts show. */
interface ChartReading extends Reading {
    Optional<Numeric> of(Chart chart, Language language);

    @Override
    default Optional<Numeric> of(Panel panel, Language language) {
        return panel instanceof Chart chart ? of(chart, language) : Optional.empty();
    }
}
