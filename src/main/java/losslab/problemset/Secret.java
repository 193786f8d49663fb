package losslab.problemset;

import java.security.SecureRandom;
import java.util.HexFormat;
import losslab.base.Check;

/**
 * What students do not know. It enters every seed of a set, so that whoever has Losslab and the
 * set's number cannot make the key again.
 *
 * @param isGiven by the instructor, who keeps it; otherwise drawn, and kept in the manifest
 */
record Secret(String text, boolean isGiven) {
    private static final int SHORTEST = 8; // characters
    private static final int DRAWN = 16; // bytes

    Secret {
        if (text.length() < SHORTEST) {
            throw Check.fail("problemset.shortSecret", SHORTEST, text.length());
        }
    }

    static Secret given(String text) {
        return new Secret(Check.given("secret", text, "--secret-file FILE").strip(), true);
    }

    static Secret drawn() {
        byte[] bytes = new byte[DRAWN];
        new SecureRandom().nextBytes(bytes);
        return new Secret(HexFormat.of().formatHex(bytes), false);
    }

    /** Not the secret itself: this may be printed. */
    @Override
    public String toString() {
        return "***";
    }
}
