package losslab.data;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What the bytes of a file must hash to, as its publisher says: the algorithm and the sum in hex.
 */
record Checksum(String algorithm, String hex) {
    static Checksum md5(String hex) {
        return new Checksum("MD5", hex);
    }

    static Checksum sha256(String hex) {
        return new Checksum("SHA-256", hex);
    }

    MessageDigest digest() {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }

    /** The sum of what the digest was fed, in hex; the digest starts anew. */
    static String of(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
