package losslab.problemset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import losslab.math.Rng;
import losslab.pathology.Pathologies;
import losslab.pathology.Pathology;
import losslab.pathology.View;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static List<String> letters(List<Pathology> drawn) {
        return drawn.stream().flatMap(p -> p.letter().stream()).sorted().toList();
    }

    private static final Selection USUAL = new Selection(List.of(), 0);

    /**
     * Of 38 illnesses, 15 are shown by curves: seven at equal distances hit them twice at least.
     */
    @Test
    void theUsualSetHasSomeOfEachKind() {
        for (int seed = 1; seed <= 20; seed++) {
            List<Pathology> drawn = USUAL.draw(new Rng(seed));
            assertEquals(7, drawn.stream().distinct().count());
            assertTrue(drawn.stream().filter(p -> p.view() == View.CURVES).count() >= 2);
            assertTrue(drawn.stream().filter(p -> p.view() == View.LAYERS).count() >= 1);
        }
    }

    /** 38 · 100 / 38 times each, give or take five deviations of Poisson's. */
    @Test
    void everyIllnessIsAsLikelyAsAnyOther() {
        Map<Pathology, Integer> count = new HashMap<>();
        for (int seed = 1; seed <= 543; seed++) {
            USUAL.draw(new Rng(seed)).forEach(drawn -> count.merge(drawn, 1, Integer::sum));
        }
        assertEquals(Set.copyOf(Pathologies.all()), count.keySet());
        count.forEach((drawn, n) -> assertEquals(100, n, 50, drawn.id()));
    }

    @Test
    void aSetMayAskForEverythingAndMore() {
        int all = Pathologies.all().size();
        assertEquals(
                Set.copyOf(Pathologies.all()),
                new HashSet<>(new Selection(List.of(), all).draw(new Rng(1))));
        assertEquals(2 * all, new Selection(List.of(), 2 * all).draw(new Rng(1)).size());
    }

    @Test
    void theOrderSaysNothing() {
        Set<List<String>> orders = new HashSet<>();
        for (int seed = 1; seed <= 10; seed++) {
            orders.add(USUAL.draw(new Rng(seed)).stream().map(Pathology::id).toList());
        }
        assertTrue(orders.size() > 8, orders.toString());
        assertNotEquals(1, orders.size());
    }

    @Test
    void namedOnesAreRepeatedIfThereAreNotEnough() {
        List<Pathology> drawn = new Selection(List.of("б", "г"), 5).draw(new Rng(1));
        assertEquals(5, drawn.size());
        assertEquals(Set.of("б", "г"), new HashSet<>(letters(drawn)));
        assertEquals(2, new Selection(List.of("б", "г"), 0).draw(new Rng(1)).size());
    }
}
