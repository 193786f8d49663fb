package losslab.exercise.grade;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a student handed in for one exercise.
 *
 * @param source the file's text, or empty if there is none to be graded
 * @param problem why there is none, in one line; "" if there is
 */
record Answer(Optional<String> source, String problem) {
    private static final String MARK =
            "\uFEFF"; // some editors begin a file with it, javac does not

    /** A file's bytes; those that are not UTF-8 stand in comments, or the compiler will tell. */
    static Answer of(byte[] bytes) {
        String text = charset(bytes).decode(ByteBuffer.wrap(bytes)).toString();
        return new Answer(Optional.of(text.startsWith(MARK) ? text.substring(1) : text), "");
    }

    /** UTF-16 where a mark says so, as in files that Windows calls Unicode. */
    private static Charset charset(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return first == 0xFFFE || first == 0xFEFF
                ? StandardCharsets.UTF_16
                : StandardCharsets.UTF_8;
    }

    /** Whether it holds more than what was handed out. */
    boolean differsFrom(String starter) {
        return source.isPresent()
                && !source.get().strip().lines().toList().equals(starter.strip().lines().toList());
    }

    static Answer not(String problem) {
        return new Answer(Optional.empty(), problem);
    }
}
