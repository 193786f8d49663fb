package losslab.problemset;

import java.util.ArrayList;
import java.util.List;
import losslab.base.Numbers;
import losslab.problemset.form.Sheet;
import losslab.problemset.question.MultipleChoice;
import losslab.problemset.question.Numeric;
import losslab.problemset.question.Observation;
import losslab.problemset.question.Open;
import losslab.problemset.question.Problem;
import losslab.problemset.question.Question;

/** What the manifest says of a problem. */
final class Answers {
    private Answers() {}

    static Manifest.Entry of(Sheet sheet, Problem problem, Observation shown) {
        List<Manifest.Answer> answers = new ArrayList<>();
        for (Question question : problem.questions()) {
            answers.add(answer(sheet, answers.size() + 1, question));
        }
        return new Manifest.Entry(
                sheet.letter(problem),
                shown.source().pathology().id(),
                String.valueOf(shown.source().variation().seed()),
                !shown.source().variation().free(),
                shown.evidence().fingerprint(),
                shown.source().diff().toString(),
                answers);
    }

    private static Manifest.Answer answer(Sheet sheet, int number, Question question) {
        if (question instanceof MultipleChoice multiple) {
            String text = multiple.choices().get(multiple.answer()).text();
            String answer = sheet.choice(multiple.answer()) + ") " + text;
            return new Manifest.Answer(number, "choice", answer);
        }
        if (question instanceof Numeric numeric) {
            String answer =
                    Numbers.exact(numeric.answer()) + " ± " + Numbers.exact(numeric.tolerance());
            return new Manifest.Answer(number, "number", answer);
        }
        return new Manifest.Answer(
                number, "words", sheet.say("points", ((Open) question).points()));
    }
}
