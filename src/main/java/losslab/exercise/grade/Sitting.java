package losslab.exercise.grade;

import losslab.exercise.Submission;
import losslab.exercise.answerer.Answers;
import losslab.math.Rng;

/** One submission in front of the hidden tests: who answers, its lines, and the seed. */
final class Sitting {
    /** Where the launcher keeps it for the tests. */
    static final String KEY = "sitting";

    private final String answer;
    private final Answers answers;
    private final MethodLines lines;
    private final Rng rng;

    Sitting(String answer, Answers answers, MethodLines lines, Rng rng) {
        this.answer = answer;
        this.answers = answers;
        this.lines = lines;
        this.rng = rng;
    }

    /** A stream of its own for every test, the same for every submission. */
    Rng rng(String test) {
        return rng.split(test);
    }

    /** The submission, to be asked for new objects. */
    Submission submission() {
        return new Submission(answer, answers, lines::of);
    }

    Answers answers() {
        return answers;
    }
}
