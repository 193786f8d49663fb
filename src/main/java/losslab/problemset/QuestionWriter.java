package losslab.problemset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import losslab.base.Language;
import losslab.base.Text;
import losslab.math.Rng;
import losslab.pathology.Case;

/** Makes the question "what does this curve mean?" with distractors from other illnesses. */
final class QuestionWriter {
    private static final List<String> DIAGNOSES =
            List.of(
                    "overfitting",
                    "underfitting",
                    "no-shuffle",
                    "exploding-gradients",
                    "learning-rate-too-high",
                    "leakage");
    private static final int CHOICES = 4;

    private final Language language;

    QuestionWriter(Language language) {
        this.language = language;
    }

    Question about(Case source, Rng rng) {
        String right = source.pathology().id();
        List<String> wrong = new ArrayList<>(DIAGNOSES);
        wrong.remove(right);
        int[] order = rng.permutation(wrong.size());
        List<String> ids = new ArrayList<>(List.of(right));
        Arrays.stream(order).limit(CHOICES - 1).forEach(i -> ids.add(wrong.get(i)));
        List<Choice> choices = new ArrayList<>();
        for (int i : rng.permutation(CHOICES)) {
            String id = ids.get(i);
            choices.add(new Choice(text(id, "choice"), id.equals(right), text(id, "feedback")));
        }
        return new Question(
                Text.in(language, "problemset.question.meaning"),
                choices,
                source.explain(language));
    }

    private String text(String id, String part) {
        return Text.in(language, "problemset." + id + "." + part);
    }
}
