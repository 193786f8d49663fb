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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionWriterTest {
    private static Observation shown;

    /** The quickest to train: it is over after a few steps. */
    @BeforeAll
    static void train() {
        Case source = Case.of(Pathologies.named("г").get(0));
        shown = Observation.of(source, source.train(source.sick()));
    }

    private static MultipleChoice diagnosis(Language language, long seed) {
        return (MultipleChoice) new QuestionWriter(language).about(shown, new Rng(seed)).get(0);
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

    @Test
    void illnessesThatAreAlikeExist() {
        Alike.PAIRS.forEach(
                (one, others) -> {
                    Pathologies.named(one);
                    others.forEach(other -> assertEquals(1, Pathologies.named(other).size()));
                });
    }

    @Test
    void whatIsAlikeIsNoDistractor() {
        Pathology own = shown.source().pathology();
        List<Pathology> wrong = new Distractors(shown, Pathologies.all()).diagnoses(new Rng(1));
        assertTrue(wrong.size() > 10, wrong.toString());
        assertTrue(Alike.are(own, Pathologies.named("learning-rate-too-high").get(0)));
        assertTrue(wrong.stream().noneMatch(other -> Alike.are(other, own)), wrong.toString());
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

    @Test
    void distractorsAreIllnessesThatTheRunDoesNotHave() {
        Set<String> absent = new HashSet<>();
        for (Pathology pathology : Pathologies.all()) {
            if (!pathology.signature(shown.evidence()).holds()) {
                absent.add(Text.in(Language.EN, "problemset.meaning." + pathology.id()));
            }
        }
        for (int seed = 1; seed <= 20; seed++) {
            for (Choice choice : diagnosis(Language.EN, seed).choices()) {
                assertTrue(choice.right() || absent.contains(choice.text()), choice.text());
            }
        }
    }

    /** A regression is shown, and it explodes in its batches, as NaN among the inputs does. */
    @Test
    void theMostPlausibleComeFirst() {
        List<Pathology> wrong = new Distractors(shown, Pathologies.all()).diagnoses(new Rng(1));
        List<String> ids = wrong.stream().map(Pathology::id).toList();
        assertTrue(ids.indexOf("nan-input") < ids.indexOf("dead-relu"), ids.toString());
        assertTrue(ids.indexOf("mae-zeros") < ids.indexOf("imbalance"), ids.toString());
    }

    @Test
    void theRightAnswerIsAnywhereAndDistractorsVary() {
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

    /** A remedy that edits the same part might help as well. */
    @Test
    void wrongRemediesEditSomethingElse() {
        List<Pathology> wrong = new Distractors(shown, Pathologies.all()).remedies(new Rng(1));
        assertFalse(wrong.isEmpty());
        Set<String> right = shown.source().diff().changes().keySet();
        for (Pathology other : wrong) {
            Set<String> both = new HashSet<>(Case.of(other).diff().changes().keySet());
            both.retainAll(right);
            assertEquals(Set.of(), both, other.id());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void remediesAreShortAndTheirFeedbackNamesWhatTheyHelpAgainst(Language language) {
        MultipleChoice question =
                (MultipleChoice) new QuestionWriter(language).about(shown, new Rng(1)).get(1);
        assertEquals(Text.in(language, "problemset.remedy"), question.prompt());
        for (Choice choice : question.choices()) {
            assertTrue(choice.text().length() < 90, choice.text());
            assertFalse(choice.text().endsWith("."), choice.text());
            assertTrue(choice.right() || choice.feedback().length() > 60, choice.feedback());
        }
    }

    @Test
    void theRubricHasPointsAndTheTextsOfTheIllness() {
        List<Question> questions = new QuestionWriter(Language.RU).about(shown, new Rng(1));
        Open open = (Open) questions.get(questions.size() - 1);
        assertEquals(4, open.points());
        assertTrue(open.rubric().get(1).text().contains(shown.source().text("cause", Language.RU)));
    }

    @Test
    void theSameSeedAsksTheSame() {
        QuestionWriter writer = new QuestionWriter(Language.EN);
        assertEquals(writer.about(shown, new Rng(5)), writer.about(shown, new Rng(5)));
    }

    @Test
    void aloneItCannotBeChosen() {
        List<Pathology> one = List.of(shown.source().pathology());
        List<Question> questions = new QuestionWriter(Language.EN, one).about(shown, new Rng(1));
        assertTrue(questions.stream().noneMatch(q -> q instanceof MultipleChoice));
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
