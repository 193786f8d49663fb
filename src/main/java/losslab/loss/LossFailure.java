package losslab.loss;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A student's loss threw, or gave NaN out of finite numbers. The message says which loss, what
 * happened and for what arguments, and in a training for which example; the stack begins with the
 * student's own lines.
 */
public final class LossFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int NO_ROW = -1;

    private final int row;

    LossFailure(String message, StackTraceElement[] users, Throwable cause) {
        this(message, cause, NO_ROW);
        StackTraceElement[] here = getStackTrace();
        setStackTrace(
                Stream.of(
                                Arrays.stream(here).limit(1),
                                Arrays.stream(users),
                                Arrays.stream(here).skip(1))
                        .flatMap(lines -> lines)
                        .toArray(StackTraceElement[]::new));
    }

    private LossFailure(String message, Throwable cause, int row) {
        super(message, cause);
        this.row = row;
    }

    /** The row of the batch, from 0, or −1 outside of a batch. */
    public int row() {
        return row;
    }

    LossFailure inRow(int i) {
        return copy(getMessage(), i);
    }

    /** The same, in a batch before which there were others of so many rows. */
    public LossFailure rowsLater(int rows) {
        return row == NO_ROW ? this : copy(getMessage(), row + rows);
    }

    /** The same, with the place in front of the message. */
    public LossFailure at(String place) {
        return copy(place + ": " + getMessage(), row);
    }

    private LossFailure copy(String message, int newRow) {
        LossFailure copy = new LossFailure(message, getCause(), newRow);
        copy.setStackTrace(getStackTrace());
        return copy;
    }
}
