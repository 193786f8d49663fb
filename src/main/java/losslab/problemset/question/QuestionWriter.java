package losslab.problemset.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import losslab.base.Language;
import losslab.base.Text;
import losslab.math.Rng;
import losslab.pathology.Case;
import losslab.pathology.Pathologies;
import losslab.pathology.Pathology;

/**
 * Makes the questions about a picture from the texts of its illness and of those it might be taken
 * for.
 */
public final class QuestionWriter {
    private static final int CHOICES = 4;

    private final Language language;
    private final List<Pathology> all;

    public QuestionWriter(Language language) {
        this(language, Pathologies.all());
    }

    QuestionWriter(Language language, List<Pathology> all) {
        this.language = language;
        this.all = List.copyOf(all);
    }

    /**
     * What is it? What would you do? A number read off the picture, if there is one to be read. How
     * would you explain it?
     */
    public List<Question> about(Observation shown, Rng rng) {
        List<Question> questions = new ArrayList<>();
        diagnosis(say("diagnosis"), shown, rng.split("diagnosis")).ifPresent(questions::add);
        remedy(say("remedy"), shown, rng.split("remedy")).ifPresent(questions::add);
        Readings.one(shown, language, rng.split("reading")).ifPresent(questions::add);
        questions.add(open(shown.source()));
        return questions;
    }

    /** The symptom in words: what is it? The name: what would you do? */
    public List<MultipleChoice> withoutPicture(Observation shown, Rng rng) {
        String symptom = text(shown.source(), "symptom");
        String name = shown.source().name(language);
        List<MultipleChoice> questions = new ArrayList<>();
        diagnosis(say("spoken.diagnosis", symptom), shown, rng.split("spoken diagnosis"))
                .ifPresent(questions::add);
        remedy(say("spoken.remedy", name), shown, rng.split("spoken remedy"))
                .ifPresent(questions::add);
        return questions;
    }

    private Optional<MultipleChoice> diagnosis(String prompt, Observation shown, Rng rng) {
        List<Pathology> wrong = new Distractors(shown, all).diagnoses(rng);
        return choice(
                prompt,
                new Choice(
                        choice("meaning", shown.source()),
                        true,
                        say("diagnosis.right", text(shown.source(), "symptom"))),
                wrong,
                other ->
                        new Choice(
                                choice("meaning", other),
                                false,
                                say("diagnosis.wrong", text(other, "symptom"))),
                text(shown.source(), "cause"),
                rng);
    }

    private Optional<MultipleChoice> remedy(String prompt, Observation shown, Rng rng) {
        List<Pathology> wrong = new Distractors(shown, all).remedies(rng);
        String name = shown.source().name(language);
        return choice(
                prompt,
                new Choice(choice("first", shown.source()), true, say("remedy.right")),
                wrong,
                other ->
                        new Choice(
                                choice("first", other),
                                false,
                                say("remedy.wrong", other.name(language), text(other, "sign"))),
                say("remedy.why", name, shown.source().diff()),
                rng);
    }

    /** Empty when there is nothing to choose from. */
    private Optional<MultipleChoice> choice(
            String prompt,
            Choice right,
            List<Pathology> others,
            Function<Case, Choice> wrong,
            String explanation,
            Rng rng) {
        List<Choice> choices = new ArrayList<>(List.of(right));
        others.stream()
                .limit(CHOICES - 1)
                .forEach(other -> choices.add(wrong.apply(Case.of(other))));
        if (choices.size() == 1) {
            return Optional.empty();
        }
        List<Choice> shuffled = new ArrayList<>();
        for (int i : rng.split("order").permutation(choices.size())) {
            shuffled.add(choices.get(i));
        }
        return Optional.of(new MultipleChoice(prompt, shuffled, explanation));
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
