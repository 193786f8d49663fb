package losslab.problemset.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import losslab.base.Language;
import losslab.base.Text;
import losslab.math.Rng;
import losslab.pathology.Case;
import losslab.pathology.Pathology;

/**
 * Makes the questions about a picture from the texts of its illness and of those it might be taken
 * for.
 */
public final class QuestionWriter {
    private final Language language;

    public QuestionWriter(Language language) {
        this.language = language;
    }

    /**
     * What is it? What would you do? A number read off the picture, if there is one to be read. How
     * would you explain it?
     *
     * @param lineup the choices of both questions: were they others in the second, those in both
     *     would be the likely ones
     */
    public List<Question> about(Observation shown, List<Pathology> lineup, Rng rng) {
        List<Question> questions = new ArrayList<>();
        questions.add(diagnosis(say("diagnosis"), shown, lineup, rng.split("diagnosis")));
        questions.add(remedy(say("remedy"), shown, lineup, rng.split("remedy")));
        Readings.one(shown, language, rng.split("reading")).ifPresent(questions::add);
        questions.add(open(shown.source()));
        return questions;
    }

    /** The same two with the symptom in words. */
    public List<MultipleChoice> withoutPicture(Observation shown, List<Pathology> lineup, Rng rng) {
        String symptom = text(shown.source(), "symptom");
        String diagnosis = say("spoken.diagnosis", symptom);
        String remedy = say("spoken.remedy", symptom);
        return List.of(
                diagnosis(diagnosis, shown, lineup, rng.split("spoken diagnosis")),
                remedy(remedy, shown, lineup, rng.split("spoken remedy")));
    }

    private MultipleChoice diagnosis(
            String prompt, Observation shown, List<Pathology> lineup, Rng rng) {
        Case right = shown.source();
        return choice(
                prompt,
                new Choice(
                        choice("meaning", right),
                        true,
                        say("diagnosis.right", text(right, "symptom"))),
                others(lineup, right),
                other ->
                        new Choice(
                                choice("meaning", other),
                                false,
                                say("diagnosis.wrong", text(other, "symptom"))),
                text(right, "cause"),
                rng);
    }

    private MultipleChoice remedy(
            String prompt, Observation shown, List<Pathology> lineup, Rng rng) {
        Case right = shown.source();
        return choice(
                prompt,
                new Choice(choice("first", right), true, say("remedy.right")),
                others(lineup, right),
                other ->
                        new Choice(
                                choice("first", other),
                                false,
                                say("remedy.wrong", other.name(language), text(other, "sign"))),
                say("remedy.why", right.name(language), right.diff()),
                rng);
    }

    private static List<Case> others(List<Pathology> lineup, Case right) {
        return lineup.stream()
                .filter(other -> !other.equals(right.pathology()))
                .map(Case::of)
                .toList();
    }

    private static MultipleChoice choice(
            String prompt,
            Choice right,
            List<Case> others,
            Function<Case, Choice> wrong,
            String explanation,
            Rng rng) {
        List<Choice> choices = new ArrayList<>(List.of(right));
        others.forEach(other -> choices.add(wrong.apply(other)));
        List<Choice> shuffled = new ArrayList<>();
        for (int i : rng.split("order").permutation(choices.size())) {
            shuffled.add(choices.get(i));
        }
        return new MultipleChoice(prompt, shuffled, explanation);
    }

    private Open open(Case source) {
        return new Open(
                say("open"),
                List.of(
                        new Open.Criterion(1, say("open.symptom", text(source, "symptom"))),
                        new Open.Criterion(2, say("open.cause", text(source, "cause"))),
                        new Open.Criterion(1, say("open.check", text(source, "check")))),
                say("open.why", source.name(language), text(source, "remedy")));
    }

    /** What it is taken for, or what is to be done first, so that it can stand among others. */
    private String choice(String what, Case source) {
        return say(what + "." + source.pathology().id());
    }

    private String text(Case source, String part) {
        return source.text(part, language);
    }

    private String say(String key, Object... arguments) {
        return Text.in(language, "problemset." + key, arguments);
    }
}
