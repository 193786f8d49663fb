package losslab.problemset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import losslab.math.Rng;
import losslab.pathology.Pathologies;
import losslab.pathology.Pathology;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static List<String> letters(List<Pathology> drawn) {
        return drawn.stream().flatMap(p -> p.letter().stream()).sorted().toList();
    }

    @Test
    void theUsualSetAsksForEveryLetterOnce() {
        List<String> all =
                Pathologies.all().stream().flatMap(p -> p.letter().stream()).distinct().toList();
        List<Pathology> drawn = new Selection(List.of(), 0).draw(new Rng(1));
        assertEquals(7, drawn.size());
        assertTrue(letters(drawn).containsAll(all), letters(drawn).toString());
    }

    @Test
    void theOrderSaysNothing() {
        Selection usual = new Selection(List.of(), 0);
        Set<List<String>> orders = new HashSet<>();
        for (int seed = 1; seed <= 10; seed++) {
            orders.add(usual.draw(new Rng(seed)).stream().map(Pathology::id).toList());
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
