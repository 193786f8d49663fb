package losslab.problemset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeedsTest {
    private static final Secret SECRET = Secret.given("correct horse");

    /**
     * From Python: {@code k = hashlib.pbkdf2_hmac("sha256", b"correct horse", b"losslab problem set
     * 7", 200000); int.from_bytes(hmac.digest(k, b"3/2/order", "sha256")[:8], "big") & (2**63 - 1)}
     */
    @Test
    void seedsAreWhatPythonComputes() {
        Seeds seeds = new Seeds(SECRET, 7);
        assertEquals(7069834430718647019L, seeds.seed(3, 2, "order"));
        assertEquals("9bc234a5b13d8602", seeds.check());
    }

    @Test
    void everyPurposeProblemVariantSetAndSecretHasItsOwn() {
        Set<Long> all = new HashSet<>();
        Seeds one = new Seeds(SECRET, 7);
        all.add(one.seed(1, 1, "order"));
        all.add(one.seed(2, 1, "order"));
        all.add(one.seed(1, 2, "order"));
        all.add(one.seed(1, 1, "cause"));
        all.add(new Seeds(SECRET, 8).seed(1, 1, "order"));
        all.add(new Seeds(Secret.given("correct horse!"), 7).seed(1, 1, "order"));
        assertEquals(6, all.size());
        assertTrue(all.stream().allMatch(seed -> seed >= 0));
    }

    @Test
    void aSecretIsNotPrintedAndNotTooShort() {
        assertEquals("***", SECRET.toString());
        assertNotEquals(Secret.drawn().text(), Secret.drawn().text());
        Exception e = assertThrows(IllegalArgumentException.class, () -> Secret.given(" short\n"));
        assertEquals(
                "a secret must have at least 8 characters, got 5;"
                        + " try lab problems --secret-file FILE (.secret(\"…\"))",
                e.getMessage());
    }
}
