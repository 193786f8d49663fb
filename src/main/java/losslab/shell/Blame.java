package losslab.shell;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.spi.ExecutionControl.InternalException;
import jdk.jshell.spi.ExecutionControl.UserException;

/**
 * What of an exception is shown. An error that the library words itself (misuse, a file that cannot
 * be written) is its message; any other one is where it was thrown and the user's own lines.
 */
final class Blame {
    /** What the library throws on purpose, with a message meant for the user. */
    private static final Set<String> WORDED =
            Set.of(
                    "java.lang.IllegalArgumentException",
                    "java.lang.IllegalStateException",
                    "java.io.UncheckedIOException",
                    "losslab.loss.LossFailure");

    /** JShell puts all snippets into classes of this package. */
    private static final String SNIPPETS = "REPL.";

    /** The method a snippet becomes; that of {@code var x = ...} ends in {@code Aux}. */
    private static final String SNIPPET_ITSELF = "do_it$";

    private static final Pattern THROWN =
            Pattern.compile("([\\w.$]+(?:Exception|Error))(?:: (.*))?", Pattern.DOTALL);

    private final boolean places;

    /**
     * @param places whether a worded error of a snippet that calls the library itself, not through
     *     a method of the user's, keeps its line
     */
    Blame(boolean places) {
        this.places = places;
    }

    UserException shortened(UserException thrown) {
        boolean worded = isWorded(thrown);
        String name = thrown.causeExceptionClass();
        UserException result =
                new UserException(
                        thrown.getMessage(),
                        worded ? simpleName(name) : name,
                        worded ? usersOnly(thrown) : firstAndUsers(thrown));
        Throwable cause = thrown.getCause();
        if (!worded) {
            result.initCause(
                    cause instanceof UserException ? shortened((UserException) cause) : cause);
        }
        return result;
    }

    /**
     * JShell keeps quiet about a value whose {@code toString} throws, such as a data set in a
     * damaged file, and passes on the exception's text only; this makes an exception of it again.
     */
    static Optional<UserException> ofValue(InternalException unshown) {
        Matcher thrown = THROWN.matcher(String.valueOf(unshown.getMessage()));
        if (!thrown.matches()) {
            return Optional.empty();
        }
        String name = thrown.group(1);
        String shown = WORDED.contains(name) ? simpleName(name) : name;
        return Optional.of(new UserException(thrown.group(2), shown, new StackTraceElement[0]));
    }

    /** Whether an exception that came back carries a message of the library, and nothing else. */
    static boolean isWorded(String exceptionClass) {
        return WORDED.stream().anyMatch(name -> simpleName(name).equals(exceptionClass));
    }

    private static boolean isWorded(UserException thrown) {
        StackTraceElement[] stack = thrown.getStackTrace();
        return WORDED.contains(thrown.causeExceptionClass())
                && stack.length > 0
                && stack[0].getClassName().startsWith("losslab.")
                && thrown.getMessage() != null;
    }

    private StackTraceElement[] usersOnly(UserException thrown) {
        StackTraceElement[] lines = users(Arrays.stream(thrown.getStackTrace()));
        boolean oneLiner =
                Arrays.stream(lines)
                        .allMatch(line -> line.getMethodName().startsWith(SNIPPET_ITSELF));
        return oneLiner && !places ? new StackTraceElement[0] : lines;
    }

    private static StackTraceElement[] firstAndUsers(UserException thrown) {
        StackTraceElement[] stack = thrown.getStackTrace();
        Stream<StackTraceElement> rest = Arrays.stream(stack).skip(1);
        return Stream.concat(Arrays.stream(stack).limit(1), Arrays.stream(users(rest)))
                .toArray(StackTraceElement[]::new);
    }

    private static StackTraceElement[] users(Stream<StackTraceElement> stack) {
        return stack.filter(line -> line.getClassName().startsWith(SNIPPETS))
                .toArray(StackTraceElement[]::new);
    }

    private static String simpleName(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
