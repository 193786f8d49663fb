package losslab.exercise.grade;

import java.io.Closeable;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import losslab.exercise.answerer.Answerer;
import losslab.exercise.answerer.Answers;
import losslab.exercise.answerer.Question;
import losslab.exercise.answerer.Reply;
import losslab.exercise.sandbox.Cell;
import losslab.exercise.sandbox.Limits;
import losslab.exercise.sandbox.Meter;

/** Answers from a process that is started again for the next test when one has ended it. */
final class RemoteAnswers implements Answers, Closeable {
    private static final long LAST_WORD_MILLIS = 500; // for the line that was running
    private static final int ENOUGH_OUTPUT = 4000;
    private static final Set<Reply.Kind> ENDS =
            EnumSet.of(Reply.Kind.STUCK, Reply.Kind.GREEDY, Reply.Kind.ENDED);

    /** Starts a virtual machine for a submission. */
    interface Start {
        /**
         * @param answer the name of the submitted class
         */
        Cell cell(Class<?> main, String answer) throws IOException;
    }

    private final Start start;
    private final byte[] classes;
    private final String answer;
    private final Limits limits;
    private Optional<Cell> cell = Optional.empty();
    private Optional<Meter> meter = Optional.empty();
    private String printed = "";

    /**
     * @param classes the submission's, packed
     */
    RemoteAnswers(Start start, byte[] classes, String answer, Limits limits) {
        this.start = start;
        this.classes = classes.clone();
        this.answer = answer;
        this.limits = limits;
    }

    /** Its time runs from now, without the start of a process. */
    @Override
    public void begin(Optional<Double> seconds) throws IOException {
        printed = "";
        Limits own = seconds.map(limits::withSeconds).orElse(limits);
        if (cell.isEmpty() || !cell.get().isAlive()) {
            close();
            cell = Optional.of(start.cell(Answerer.class, answer));
            cell.get().tell(classes, cell.get().meter(own));
        }
        meter = Optional.of(cell.get().meter(own));
    }

    @Override
    public Reply create(int object, Object... arguments) {
        return ask(new Question(Question.Kind.CREATE, object, "", arguments));
    }

    @Override
    public Reply call(int object, String method, Object... arguments) {
        return ask(new Question(Question.Kind.CALL, object, method, arguments));
    }

    /** Asks, and ends the process if it does not answer within the limits. */
    private Reply ask(Question question) {
        Reply reply = Reply.not(Reply.Kind.ENDED, "", "");
        try {
            if (cell.isPresent()) {
                Optional<byte[]> bytes = cell.get().ask(question.bytes(), meter.orElseThrow());
                reply = bytes.isPresent() ? Reply.of(bytes.get()) : lastWord();
                if (printed.length() < ENOUGH_OUTPUT) {
                    printed += reply.printed();
                }
            }
            if (ENDS.contains(reply.kind())) {
                close();
            }
        } catch (IOException gone) {
            end();
        }
        return reply;
    }

    /** Of one whose time, memory or disk is over. */
    private Reply lastWord() throws IOException {
        Reply.Kind kind = meter.orElseThrow().isGreedy() ? Reply.Kind.GREEDY : Reply.Kind.STUCK;
        long late = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LAST_WORD_MILLIS);
        byte[] where = new Question(Question.Kind.WHERE, 0, "").bytes();
        Optional<byte[]> place = cell.orElseThrow().ask(where, () -> System.nanoTime() > late);
        return place.isPresent() ? Reply.of(place.get()).as(kind) : Reply.not(kind, "", "");
    }

    @Override
    public String printed() {
        return printed;
    }

    private void end() {
        try {
            close();
        } catch (IOException unremovable) {
            return; // in a folder that goes as a whole when grading ends
        }
    }

    @Override
    public void close() throws IOException {
        Optional<Cell> last = cell;
        cell = Optional.empty();
        if (last.isPresent()) {
            last.get().close();
        }
    }
}
