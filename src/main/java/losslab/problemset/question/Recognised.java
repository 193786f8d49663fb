package losslab.problemset.question;

import java.util.Optional;
import losslab.base.Language;
import losslab.base.Text;
import losslab.plot.Cells;
import losslab.plot.Panel;

/** How many per cent of the last class are recognised? It stands on the diagonal. */
final class Recognised implements Reading {
    /** The picture has whole per cents. */
    private static final double ROUNDED = 0.5;

    @Override
    public Optional<Numeric> of(Panel panel, Language language) {
        return panel instanceof Cells cells ? Optional.of(of(cells, language)) : Optional.empty();
    }

    private static Numeric of(Cells cells, Language language) {
        int last = cells.size() - 1;
        return new Numeric(
                Text.in(language, "problemset.recognised", cells.names().get(last)),
                Rounded.to(3, 100 * cells.share(last, last)),
                ROUNDED,
                Text.in(language, "problemset.recognised.why"));
    }
}
