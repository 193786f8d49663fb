package losslab.exercise.answerer;

/** Whoever answers for a submission: in this virtual machine, or at the end of a wire. */
public interface Answers {
    /**
     * Makes an object of the submitted class.
     *
     * @param object the number under which it will be called
     */
    Reply create(int object, Object... arguments);

    Reply call(int object, String method, Object... arguments);
}
