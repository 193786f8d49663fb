package losslab.problemset;

import losslab.pathology.Case;
import losslab.plot.Figure;
import losslab.run.Run;

/** A trained case with its question. The picture's file name gives nothing away. */
public record Problem(int number, Case source, Run run, Figure picture, Question question) {
    String pictureName() {
        return "picture-" + number + ".png";
    }
}
