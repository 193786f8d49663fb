package losslab.exercise.grade;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import losslab.math.Rng;

/**
 * The instructor's words from which the inputs of the hidden tests are drawn: the same words, the
 * same inputs. Who knows the tests but not the words does not know the inputs.
 *
 * @param words "" for none
 */
public record Secret(String words) {
    private static final int KEY = 32; // hexadecimal digits

    /** Drawn from the words, which cannot be read back from it. */
    Rng rng() {
        return words.isEmpty()
                ? new Rng(Rng.DEFAULT_SEED)
                : new Rng(ByteBuffer.wrap(digest("inputs")).getLong());
    }

    /** Stands for the words and some texts, and tells nothing about either. */
    String key(String... texts) {
        return HexFormat.of().formatHex(digest(texts)).substring(0, KEY);
    }

    private byte[] digest(String... texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, words);
            for (String text : texts) {
                add(digest, text);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** With its length, so that the border between two texts counts. */
    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length).array());
        digest.update(bytes);
    }

    /** Not the words, which could end in a log. */
    @Override
    public String toString() {
        return words.isEmpty() ? "no secret" : "a secret";
    }
}
