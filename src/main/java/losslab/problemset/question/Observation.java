package losslab.problemset.question;

import losslab.pathology.Case;
import losslab.pathology.Evidence;
import losslab.pathology.View;
import losslab.plot.CasePlot;
import losslab.plot.Figure;

/** A case, what came of training it, and the picture that students see of it. */
public record Observation(Case source, Evidence evidence, Figure picture) {
    /** With a picture whose title and marks say nothing. */
    public static Observation of(Case source, Evidence evidence, View view) {
        return new Observation(source, evidence, CasePlot.of(view, evidence).unlabelled());
    }
}
