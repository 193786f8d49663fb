package losslab.plot;

import java.util.ArrayList;
import java.util.List;
import losslab.base.Language;
import losslab.base.Text;
import losslab.pathology.Case;
import losslab.pathology.Evidence;
import losslab.pathology.View;
import losslab.run.Run;

/** The picture that tells a pathology: which one is said by its {@link View}. */
public final class CasePlot {
    private CasePlot() {}

    /** One sick run, without a word on what it suffers from. */
    public static Figure of(Case source, Evidence evidence) {
        return of(source.pathology().view(), evidence);
    }

    /** The same, looked at in another way. */
    public static Figure of(View view, Evidence evidence) {
        Run run = evidence.run();
        return switch (view) {
            case CURVES -> RunPlot.of(run);
            case LONG_CURVES -> LongCurves.of(run);
            case RUNNING -> ThirdCurve.running(run);
            case TEST -> ThirdCurve.test(run);
            case TASKS -> TasksPlot.of(run);
            case STEPS -> BatchPlot.of(run);
            case BATCHES -> BatchZoom.of(run);
            case LAYERS -> LayerPlot.of(run);
            case WIDTHS -> WidthPlot.of(evidence.runs());
            case LOSS_AND_METRIC -> LossAndMetric.of(run);
            case BOUNDARY -> Boundary.of(run);
            case CONFUSION -> Confusion.of(run);
        };
    }

    /** All cases of a letter in one figure. */
    public static Figure of(List<Case> cases, List<Evidence> evidence) {
        if (cases.size() == 1) {
            return of(cases.get(0), evidence.get(0));
        }
        if (cases.stream().allMatch(source -> source.pathology().view() == View.LAYERS)) {
            List<String> names =
                    cases.stream().map(source -> source.name(Language.current())).toList();
            List<Run> runs = evidence.stream().map(Evidence::run).toList();
            return FlatCurves.of(Text.get("plot.title.flat"), names, runs);
        }
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            Figure one = of(cases.get(i), evidence.get(i));
            panels.add(one.panels().get(0).titled(cases.get(i).name()));
        }
        return new Figure("", 2, panels);
    }

    /** Sick on the left, cured on the right, on the same scale. */
    public static Figure sideBySide(Case source, Evidence sick, Evidence cured) {
        return Figure.beside(
                source.name(),
                chiefPanels(source, sick, "plot.sick"),
                chiefPanels(source, cured, "plot.cured"));
    }

    /** The two panels that say most. */
    private static Figure chiefPanels(Case source, Evidence evidence, String head) {
        Figure whole = of(source, evidence);
        int most = Math.min(2, whole.panels().size());
        return new Figure("", 1, whole.panels().subList(0, most)).headed(Text.get(head));
    }
}
