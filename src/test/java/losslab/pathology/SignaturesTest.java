package losslab.pathology;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Over twenty seeds: nineteen for the problem set's seven, eighteen for the others. */
@Tag("slow")
class SignaturesTest {
    private static final int SEEDS = 20;

    @Test
    void signaturesAreRightOverTwentySeeds() {
        Signatures signatures = Signatures.over(SEEDS, Pathologies.all());
        for (Signatures.Score score : signatures.scores()) {
            double required = score.pathology().letter().isPresent() ? 0.95 : 0.9;
            assertTrue(score.least() >= required, score.pathology().id() + "\n" + signatures);
        }
    }
}
