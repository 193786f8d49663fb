package losslab.exercise.grade;

import java.util.HashMap;
import java.util.Map;
import losslab.exercise.Submission;
import losslab.exercise.answerer.Answers;
import losslab.math.Rng;

/** One submission in front of the hidden tests: who answers, its lines, and the seed. */
final class Sitting {
    /** Where the launcher keeps it for the tests. */
    static final String KEY = "sitting";

    private final String answer;
    private final Answers answers;
    private final Map<String, Integer> lines;
    private final Rng rng;
    private final Map<String, String> printed = new HashMap<>();

    /**
     * @param lines where the methods begin
     */
    Sitting(String answer, Answers answers, Map<String, Integer> lines, Rng rng) {
        this.answer = answer;
        this.answers = answers;
        this.lines = Map.copyOf(lines);
        this.rng = rng;
    }

    /** A stream of its own for every test, the same for every submission. */
    Rng rng(String test) {
        return rng.split(test);
    }

    /** The submission, to be asked for new objects. */
    Submission submission() {
        return new Submission(answer, answers, this::line);
    }

    private String line(String method) {
        return lines.containsKey(method) ? answer + ".java:" + lines.get(method) : "";
    }

    Answers answers() {
        return answers;
    }

    /** Keeps what was printed during a test that is over. */
    void end(String test) {
        printed.put(test, answers.printed());
    }

    /** "" for a test that did not come to its end. */
    String printed(String test) {
        return printed.getOrDefault(test, "");
    }
}
