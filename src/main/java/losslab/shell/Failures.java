package losslab.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.UnresolvedReferenceException;
import losslab.base.Text;

/**
 * Words the failures of snippets. JShell counts lines from the beginning of a snippet, which it
 * calls {@code #5}; here they become lines of the file it stood in.
 */
final class Failures {
    private static final int LONGEST_STACK = 10;

    private final JShell shell;
    private final Map<String, Place> places = new HashMap<>(); // by the snippet's number

    Failures(JShell shell) {
        this.shell = shell;
    }

    /** Notes where a snippet stands; the snippet may leave out a comment that its piece had. */
    void note(Snippet snippet, Piece piece) {
        int before = Math.max(piece.text().indexOf(snippet.source()), 0);
        places.put(snippet.id(), piece.place().after(piece.text().substring(0, before)));
    }

    /** A snippet that does not compile. */
    ScriptFailure rejected(Snippet snippet) {
        Optional<Diag> error = shell.diagnostics(snippet).filter(Diag::isError).findFirst();
        if (error.isEmpty()) {
            return new ScriptFailure(places.get(snippet.id()), Text.get("shell.script.rejected"));
        }
        String source = snippet.source();
        int at = (int) Math.min(Math.max(error.get().getPosition(), 0), source.length());
        int begin = source.lastIndexOf('\n', at - 1) + 1;
        int end = source.indexOf('\n', begin);
        String line = source.substring(begin, end < 0 ? source.length() : end);
        return new ScriptFailure(
                places.get(snippet.id()).after(source.substring(0, begin)),
                oneLine(error.get()),
                List.of("    " + line, "    " + " ".repeat(at - begin) + "^"));
    }

    /** A snippet that threw. */
    ScriptFailure thrown(Snippet snippet, JShellException exception) {
        if (exception instanceof UnresolvedReferenceException) {
            return unresolved(((UnresolvedReferenceException) exception).getSnippet());
        }
        StackTraceElement[] stack = exception.getStackTrace();
        Place place =
                Arrays.stream(stack)
                        .map(this::place)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(places.get(snippet.id()));
        EvalException thrown = (EvalException) exception;
        boolean worded = Blame.isWorded(thrown.getExceptionClassName());
        boolean obvious = worded && stack.length <= 1;
        return new ScriptFailure(
                place, message(thrown, worded), obvious ? List.of() : lines(thrown));
    }

    /** A declaration that still lacks something it names. */
    ScriptFailure unresolved(DeclarationSnippet snippet) {
        String missing = shell.unresolvedDependencies(snippet).collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? rejected(snippet)
                : new ScriptFailure(
                        places.get(snippet.id()), Text.get("shell.script.unresolved", missing));
    }

    private static String oneLine(Diag error) {
        return error.getMessage(null)
                .lines()
                .filter(line -> !line.strip().startsWith("location:"))
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining(", "));
    }

    private static String message(EvalException thrown, boolean worded) {
        String text = thrown.getMessage();
        String name = thrown.getExceptionClassName();
        return worded ? text : text == null ? name : name + ": " + text;
    }

    private List<String> lines(EvalException thrown) {
        List<String> lines =
                Arrays.stream(thrown.getStackTrace())
                        .limit(LONGEST_STACK)
                        .map(this::line)
                        .collect(Collectors.toCollection(ArrayList::new));
        if (thrown.getCause() instanceof EvalException) {
            EvalException cause = (EvalException) thrown.getCause();
            lines.add("    " + Text.get("shell.script.cause", message(cause, false)));
            lines.addAll(lines(cause));
        }
        return lines;
    }

    private String line(StackTraceElement element) {
        String owner = element.getClassName().isEmpty() ? "" : element.getClassName() + ".";
        String where =
                place(element)
                        .map(Place::toString)
                        .orElse(element.getFileName() + ":" + element.getLineNumber());
        String method = owner + element.getMethodName().replaceAll("lambda\\$.*", "lambda");
        return "    at " + (method.isEmpty() ? where : method + " (" + where + ")");
    }

    private Optional<Place> place(StackTraceElement element) {
        String file = element.getFileName();
        return file == null || !file.startsWith("#")
                ? Optional.empty()
                : Optional.ofNullable(places.get(file.substring(1)))
                        .map(begin -> begin.line(element.getLineNumber()));
    }
}
