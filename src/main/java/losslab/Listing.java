package losslab;

import java.util.List;
import losslab.base.Language;
import losslab.base.Table;
import losslab.base.Text;
import losslab.pathology.Case;
import losslab.pathology.Pathology;

/** Pathologies as a table. */
final class Listing {
    private Listing() {}

    static Table of(List<Pathology> pathologies) {
        Table table =
                new Table(Text.get("lab.letter"), Text.get("lab.pathology"), Text.get("lab.sign"));
        for (Pathology pathology : pathologies) {
            table.row(
                    pathology.letter().orElse(""),
                    pathology.id(),
                    Case.of(pathology).text("sign", Language.current()));
        }
        return table;
    }
}
