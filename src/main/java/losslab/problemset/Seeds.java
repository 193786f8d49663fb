package losslab.problemset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import losslab.math.Rng;

/**
 * Everything random in a set. The key is PBKDF2 (RFC 8018) of the secret, salted with the set's
 * seed and slow on purpose, so that short secrets cannot be tried out one by one; a seed is the
 * first eight bytes of HMAC-SHA256 (RFC 2104) under that key of what it is for. None tells anything
 * of another.
 */
final class Seeds {
    private static final int ROUNDS = 200_000;
    private static final int BITS = 256;
    private static final int CHECK = 8; // bytes

    private final SecretKeySpec key;

    Seeds(Secret secret, long seed) {
        byte[] salt = ("losslab problem set " + seed).getBytes(StandardCharsets.UTF_8);
        try {
            PBEKeySpec spec = new PBEKeySpec(secret.text().toCharArray(), salt, ROUNDS, BITS);
            SecretKeyFactory slow = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
            key = new SecretKeySpec(slow.generateSecret(spec).getEncoded(), "HmacSHA256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has both
        }
    }

    /** Never negative, to be typed in again without a sign. */
    long seed(int variant, int problem, String purpose) {
        byte[] hash = hash(variant + "/" + problem + "/" + purpose);
        return ByteBuffer.wrap(hash).getLong() & Long.MAX_VALUE;
    }

    Rng random(int variant, int problem, String purpose) {
        return new Rng(seed(variant, problem, purpose));
    }

    /** Tells whether it is the same secret again, and nothing else. */
    String check() {
        return HexFormat.of().formatHex(Arrays.copyOf(hash("check"), CHECK));
    }

    private byte[] hash(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
