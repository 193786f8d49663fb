package losslab.problemset.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import losslab.base.Language;
import losslab.base.Text;
import losslab.math.Rng;
import losslab.pathology.Case;
import losslab.pathology.Evidence;
import losslab.pathology.Pathologies;
import losslab.pathology.Pathology;
import losslab.pathology.View;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionWriterTest {
    private static Observation shown;
    private static List<Pathology> lineup;

    /** The quickest to train: it is over after a few steps. */
    @BeforeAll
    static void train() {
        Case source = Case.of(Pathologies.named("г").get(0));
        shown = Observation.of(source, source.train(source.sick()), View.BATCHES);
        lineup = new Lineups(Pathologies.all()).with(source.pathology(), new Rng(1));
    }

    private static List<Question> about(Language language, long seed) {
        return new QuestionWriter(language).about(shown, lineup, new Rng(seed));
    }

    private static MultipleChoice diagnosis(Language language, long seed) {
        return (MultipleChoice) about(language, seed).get(0);
    }

    /** What a choice says, and the remedy. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyIllnessCanBeChosenInEveryLanguage(Language language) {
        for (String what : List.of("meaning", "first")) {
            Set<String> texts = new HashSet<>();
            for (Pathology pathology : Pathologies.all()) {
                String key = "problemset." + what + "." + pathology.id();
                assertTrue(Text.has(language, key), language + " lacks " + key);
                assertTrue(texts.add(Text.in(language, key)), "twice: " + key);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theRightAnswerIsWhatTheIllnessMeans(Language language) {
        MultipleChoice question = diagnosis(language, 1);
        assertEquals(4, question.choices().size());
        Choice right = question.choices().get(question.answer());
        assertEquals(Text.in(language, "problemset.meaning.exploding-gradients"), right.text());
        assertTrue(right.feedback().contains(shown.source().text("symptom", language)));
        for (Choice choice : question.choices()) {
            assertFalse(choice.feedback().isEmpty());
            assertEquals(choice == right, choice.right());
        }
    }

    /** Otherwise those in both lists would be the likely answers. */
    @Test
    void bothQuestionsHaveTheSameLineup() {
        List<Question> questions = about(Language.EN, 1);
        assertEquals(texts("meaning"), choices(questions.get(0)));
        assertEquals(texts("first"), choices(questions.get(1)));
    }

    private static Set<String> texts(String what) {
        Set<String> texts = new HashSet<>();
        lineup.forEach(
                any -> texts.add(Text.in(Language.EN, "problemset." + what + "." + any.id())));
        return texts;
    }

    private static Set<String> choices(Question question) {
        Set<String> texts = new HashSet<>();
        ((MultipleChoice) question).choices().forEach(choice -> texts.add(choice.text()));
        return texts;
    }

    /** In one quiz, a question must not answer another. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void questionsWithoutAPictureDoNotNameTheIllness(Language language) {
        String name = shown.source().name(language);
        for (MultipleChoice question :
                new QuestionWriter(language).withoutPicture(shown, lineup, new Rng(1))) {
            assertTrue(question.prompt().contains(shown.source().text("symptom", language)));
            assertFalse(question.prompt().contains(name), question.prompt());
        }
    }

    @Test
    void theRightAnswerIsAnywhere() {
        List<Integer> places = new ArrayList<>();
        for (int seed = 1; seed <= 200; seed++) {
            places.add(diagnosis(Language.EN, seed).answer());
        }
        for (int place = 0; place < 4; place++) {
            int which = place;
            long count = places.stream().filter(p -> p == which).count();
            assertTrue(count > 25 && count < 80, place + ": " + count); // 50 ± 4 deviations
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void remediesAreShortAndTheirFeedbackNamesWhatTheyHelpAgainst(Language language) {
        MultipleChoice question = (MultipleChoice) about(language, 1).get(1);
        assertEquals(Text.in(language, "problemset.remedy"), question.prompt());
        for (Choice choice : question.choices()) {
            assertTrue(choice.text().length() < 90, choice.text());
            assertFalse(choice.text().endsWith("."), choice.text());
            assertTrue(choice.right() || choice.feedback().length() > 60, choice.feedback());
        }
    }

    @Test
    void theRubricHasPointsAndTheTextsOfTheIllness() {
        List<Question> questions = about(Language.RU, 1);
        Open open = (Open) questions.get(questions.size() - 1);
        assertEquals(4, open.points());
        assertTrue(open.rubric().get(1).text().contains(shown.source().text("cause", Language.RU)));
    }

    @Test
    void theSameSeedAsksTheSame() {
        assertEquals(about(Language.EN, 5), about(Language.EN, 5));
    }

    @Test
    void exactlyOneChoiceIsRightAndNoneIsThereTwice() {
        Choice right = new Choice("one", true, "yes");
        Choice wrong = new Choice("two", false, "no");
        for (List<Choice> choices :
                List.of(List.of(wrong), List.of(right, right), List.of(right, wrong, wrong))) {
            assertThrows(
                    IllegalArgumentException.class, () -> new MultipleChoice("?", choices, ""));
        }
        assertEquals(1, new MultipleChoice("?", List.of(wrong, right), "").answer());
    }

    /** The picture has lost its title, which names data and model, and what its marks say. */
    @Test
    void thePictureSaysNothing() {
        assertEquals("", shown.picture().title());
        assertEquals(Evidence.of(shown.evidence().run()), shown.evidence());
        for (var panel : shown.picture().panels()) {
            var chart = (losslab.plot.Chart) panel;
            assertTrue(chart.marks().stream().allMatch(mark -> mark.label().isEmpty()));
        }
    }
}
