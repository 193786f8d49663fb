package losslab.plot;

import java.util.ArrayList;
import java.util.List;
import losslab.base.Text;
import losslab.pathology.Case;
import losslab.pathology.Evidence;
import losslab.run.Run;

/** The picture that tells a pathology: which one is said by its {@link losslab.pathology.View}. */
public final class CasePlot {
    private CasePlot() {}

    /** One sick run, without a word on what it suffers from. */
    public static Figure of(Case source, Evidence evidence) {
        Run run = evidence.run();
        return switch (source.pathology().view()) {
            case CURVES -> RunPlot.of(run);
            case BATCHES -> BatchPlot.of(run);
            case LAYERS -> RunPlot.of(run);
            case WIDTHS -> RunPlot.of(run);
            case LOSS_AND_METRIC -> RunPlot.of(run);
        };
    }

    /** All cases of a letter in one figure. */
    public static Figure of(List<Case> cases, List<Evidence> evidence) {
        if (cases.size() == 1) {
            return of(cases.get(0), evidence.get(0));
        }
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            panels.addAll(of(cases.get(i), evidence.get(i)).panels());
        }
        return new Figure("", 2, panels);
    }

    /** Sick on the left, cured on the right. */
    public static Figure sideBySide(Case source, Evidence sick, Evidence cured) {
        return Figure.beside(
                source.name(),
                of(source, sick).headed(Text.get("plot.sick")),
                of(source, cured).headed(Text.get("plot.cured")));
    }
}
