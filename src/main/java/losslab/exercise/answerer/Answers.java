package losslab.exercise.answerer;

import java.io.IOException;
import java.util.Optional;

/** Whoever answers for a submission: in this virtual machine, or at the end of a wire. */
public interface Answers {
    /**
     * A new test begins.
     *
     * @param seconds of processor time, where they are not the usual ones
     */
    default void begin(Optional<Double> seconds) throws IOException {}

    /**
     * Makes an object of the submitted class.
     *
     * @param object the number under which it will be called
     */
    Reply create(int object, Object... arguments);

    Reply call(int object, String method, Object... arguments);

    /** The beginning of what was printed since the test began, where that is kept. */
    default String printed() {
        return "";
    }
}
