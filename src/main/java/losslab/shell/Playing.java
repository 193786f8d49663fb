package losslab.shell;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import losslab.base.Text;

/** One script being run, with those it opens. */
final class Playing {
    private final JShell shell;
    private final AtomicBoolean over;
    private final PrintStream out;
    private final Failures failures;
    private final Deque<Script> open = new ArrayDeque<>();

    /**
     * @param over whether the snippets' virtual machine has ended
     */
    Playing(JShell shell, AtomicBoolean over, PrintStream out) {
        this.shell = shell;
        this.over = over;
        this.out = out;
        this.failures = new Failures(shell);
    }

    /**
     * @return the status to exit with
     * @throws ScriptFailure at the first piece that fails
     */
    int play(Script script) throws ScriptFailure {
        int status = pieces(script).orElse(0);
        for (Snippet snippet : (Iterable<Snippet>) shell.snippets()::iterator) {
            if (lacksSomething(snippet)) {
                throw failures.unresolved((DeclarationSnippet) snippet);
            }
        }
        return status;
    }

    /** Runs all pieces; the status, where the script asked for its end. */
    private OptionalInt pieces(Script script) throws ScriptFailure {
        open.push(script);
        Pieces pieces = new Pieces(script, shell.sourceCodeAnalysis());
        for (Optional<Piece> next = pieces.next(); next.isPresent(); next = pieces.next()) {
            OptionalInt end = step(next.get());
            if (end.isPresent()) {
                return end;
            }
        }
        open.pop();
        return OptionalInt.empty();
    }

    private OptionalInt step(Piece piece) throws ScriptFailure {
        if (!piece.isCommand()) {
            evaluate(piece);
            return OptionalInt.empty();
        }
        String[] words = piece.text().split("\\s+", 2);
        if (words[0].equals("/open") && words.length == 2) {
            return pieces(opened(piece, words[1].strip()));
        }
        if (words[0].equals("/exit") && piece.text().matches("/exit(\\s+\\d{1,3})?")) {
            return OptionalInt.of(words.length == 2 ? Integer.parseInt(words[1]) : 0);
        }
        throw new ScriptFailure(piece.place(), Text.get("shell.script.command", piece.text()));
    }

    private Script opened(Piece piece, String name) throws ScriptFailure {
        Script from = open.peek();
        Path file = from.folder().resolve(name);
        String shown = Path.of(from.name()).resolveSibling(name).toString();
        try {
            Script script = Script.read(file, shown);
            if (open.stream().anyMatch(script::isSameFile)) {
                throw new ScriptFailure(piece.place(), Text.get("shell.script.circle", shown));
            }
            return script;
        } catch (IOException unreadable) {
            throw new ScriptFailure(piece.place(), Text.get("shell.script.unreadable", shown));
        }
    }

    private void evaluate(Piece piece) throws ScriptFailure {
        for (SnippetEvent event : shell.eval(piece.text())) {
            if (event.causeSnippet() == null) {
                failures.note(event.snippet(), piece);
                check(event);
                out.print(Feedback.shown(event));
            }
        }
        if (over.get()) {
            throw new ScriptFailure(piece.place(), Text.get("shell.script.over"));
        }
    }

    private void check(SnippetEvent event) throws ScriptFailure {
        if (event.exception() != null) {
            throw failures.thrown(event.snippet(), event.exception());
        }
        if (event.status() == Snippet.Status.REJECTED) {
            throw failures.rejected(event.snippet());
        }
    }

    private boolean lacksSomething(Snippet snippet) {
        Snippet.Status status = shell.status(snippet);
        return status == Snippet.Status.RECOVERABLE_DEFINED
                || status == Snippet.Status.RECOVERABLE_NOT_DEFINED;
    }
}
