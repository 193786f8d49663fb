package losslab.exercise.grade;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a student handed in for one exercise.
 *
 * @param source the file's text, or empty if there is none to be graded
 * @param problem why there is none, in one line; "" if there is
 */
record Answer(Optional<String> source, String problem) {
    private static final String MARK = "\uFEFF"; // some editors begin UTF-8 with it, javac does not

    /** A file's bytes; those that are not UTF-8 stand in comments, or the compiler will tell. */
    static Answer of(byte[] bytes) {
        String text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes)).toString();
        return new Answer(Optional.of(text.startsWith(MARK) ? text.substring(1) : text), "");
    }

    static Answer not(String problem) {
        return new Answer(Optional.empty(), problem);
    }
}
