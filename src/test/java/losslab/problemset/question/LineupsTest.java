package losslab.problemset.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToDoubleFunction;
import losslab.base.Language;
import losslab.base.Text;
import losslab.math.Rng;
import losslab.pathology.Case;
import losslab.pathology.Evidence;
import losslab.pathology.Pathologies;
import losslab.pathology.Pathology;
import losslab.pathology.Variation;
import losslab.pathology.View;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LineupsTest {
    private static final Lineups LINEUPS = new Lineups(Pathologies.all());
    private static final int MANY = 4000;
    private static final List<Asked> ASKED = asked();

    private static final Pathology OVERFITTING = Pathologies.named("overfitting").get(0);

    private record Asked(Pathology right, List<Pathology> lineup) {}

    private static List<Asked> asked() {
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Rng rng = new Rng(i);
            Pathology right = Pathologies.all().get(rng.nextInt(Pathologies.all().size()));
            asked.add(new Asked(right, LINEUPS.with(right, rng)));
        }
        return asked;
    }

    @Test
    void everyIllnessIsInLineupsOfTheSameChance() {
        double[] shares = LINEUPS.shares();
        assertEquals(38, shares.length);
        for (double share : shares) {
            assertEquals(1, share / shares[0], 1e-6);
        }
    }

    @Test
    void fourStandBesideEachOtherAndNoneIsARightAnswerToAnother() {
        for (Asked asked : ASKED) {
            assertEquals(4, asked.lineup().size());
            assertTrue(asked.lineup().contains(asked.right()));
            for (Pathology one : asked.lineup()) {
                long alike = asked.lineup().stream().filter(any -> Alike.are(one, any)).count();
                assertEquals(1, alike, one.id()); // itself
            }
        }
    }

    /** Four standard deviations of chance are 2.7 %. */
    private static void isNoBetterThanChance(
            String clue, List<Asked> questions, ToDoubleFunction<Pathology> score) {
        Comparator<Pathology> likelier =
                Comparator.comparingDouble(score).thenComparing(p -> p.id().hashCode());
        long hits =
                questions.stream()
                        .filter(
                                asked ->
                                        asked.right()
                                                == asked.lineup().stream().max(likelier).get())
                        .count();
        double sd = Math.sqrt(0.25 * 0.75 / questions.size());
        assertEquals(0.25, (double) hits / questions.size(), 4 * sd, clue);
    }

    /** What a student knows who has all sheets of a course, the program, and no idea. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void noClueIsBetterThanChance(Language language) {
        Map<Pathology, Integer> seen = new HashMap<>();
        ASKED.forEach(asked -> asked.lineup().forEach(any -> seen.merge(any, 1, Integer::sum)));
        isNoBetterThanChance("often seen", ASKED, seen::get);
        isNoBetterThanChance("rarely seen", ASKED, any -> -seen.get(any));
        isNoBetterThanChance("with a letter", ASKED, any -> any.letter().isPresent() ? 1 : 0);
        isNoBetterThanChance("first in the list", ASKED, Pathologies.all()::indexOf);
        for (String what : List.of("meaning", "first")) {
            ToDoubleFunction<Pathology> length =
                    any -> Text.in(language, "problemset." + what + "." + any.id()).length();
            isNoBetterThanChance("long " + what, ASKED, length);
            isNoBetterThanChance("short " + what, ASKED, any -> -length.applyAsDouble(any));
        }
    }

    /** He who has the keys of others knows how often each choice was right. */
    @Test
    void theKeysOfOthersAreNoClue() {
        List<Asked> others = ASKED.subList(0, MANY / 2);
        Map<Pathology, Integer> right = new HashMap<>();
        Map<Pathology, Integer> seen = new HashMap<>();
        others.forEach(asked -> right.merge(asked.right(), 1, Integer::sum));
        others.forEach(asked -> asked.lineup().forEach(any -> seen.merge(any, 1, Integer::sum)));
        isNoBetterThanChance(
                "often right",
                ASKED.subList(MANY / 2, MANY),
                any -> (double) right.getOrDefault(any, 0) / seen.getOrDefault(any, 1));
    }

    @Test
    void likePicturesStandTogetherMoreOftenThanByChance() {
        long pairs = 0;
        for (Asked asked : ASKED) {
            pairs += asked.lineup().stream().filter(p -> Look.same(p, asked.right())).count();
        }
        double others = (double) (pairs - MANY) / MANY;
        assertTrue(others > 1.5, "of three others with the same look: " + others);
    }

    /** Unless two others of a line-up need something more, each in another way. */
    @Test
    void whichOfTheCurvesIsSickCannotBeToldFromTheKindOfPicture() {
        int checked = 0;
        for (Asked asked : ASKED) {
            List<Pathology> curves =
                    asked.lineup().stream().filter(any -> Look.same(any, OVERFITTING)).toList();
            Set<View> views = new HashSet<>();
            Set<View> shown = new HashSet<>();
            curves.forEach(any -> views.add(any.view()));
            curves.forEach(any -> shown.add(Look.of(any, asked.lineup(), new Rng(1))));
            views.remove(View.CURVES);
            if (curves.size() > 1 && views.size() == 1) {
                assertEquals(views, shown);
                checked++;
            }
        }
        assertTrue(checked > MANY / 20, "line-ups with a fuller view: " + checked);
    }

    @Test
    void illnessesThatAreAlikeExist() {
        for (var pairs : List.of(Alike.LOOKS, Alike.CURES)) {
            pairs.forEach(
                    (one, others) -> {
                        assertEquals(1, Pathologies.named(one).size());
                        others.forEach(any -> assertEquals(1, Pathologies.named(any).size()));
                    });
        }
    }

    @Test
    void eachPairIsThereOnce() {
        Alike.LOOKS.forEach(
                (one, others) ->
                        others.forEach(
                                other -> {
                                    assertFalse(has(Alike.LOOKS, other, one), one + " " + other);
                                    assertFalse(has(Alike.CURES, other, one), one + " " + other);
                                    assertFalse(has(Alike.CURES, one, other), one + " " + other);
                                }));
    }

    private static boolean has(Map<String, Set<String>> pairs, String one, String other) {
        return pairs.getOrDefault(one, Set.of()).contains(other);
    }

    /** Of two that may stand beside each other, most runs of one do not show the other. */
    @Tag("slow")
    @Test
    void runsShowOneOfALineupAlone() {
        int seeds = 5;
        List<String> both = new ArrayList<>();
        for (Pathology own : Pathologies.all()) {
            Map<Pathology, Integer> held = new HashMap<>();
            for (int seed = 1; seed <= seeds; seed++) {
                Case source = new Case(own, new Variation(seed, true));
                Evidence evidence = source.sickInThisThread(new AtomicBoolean());
                for (Pathology other : Pathologies.all()) {
                    if (!Alike.are(own, other) && other.signature(evidence).holds()) {
                        held.merge(other, 1, Integer::sum);
                    }
                }
            }
            held.forEach(
                    (other, n) -> {
                        if (n > seeds / 2) {
                            both.add(own.id() + " shows " + other.id());
                        }
                    });
        }
        assertEquals(List.of(), both);
    }
}
