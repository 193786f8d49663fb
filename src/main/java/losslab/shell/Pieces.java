package losslab.shell;

import java.util.Optional;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import losslab.base.Text;

/**
 * Cuts a script into pieces as the REPL does while lines are typed, with one kindness more: a line
 * that begins with a dot continues the one above it.
 */
final class Pieces {
    private final Script script;
    private final SourceCodeAnalysis analysis;
    private int read; // lines taken so far
    private String text = ""; // taken and not yet handed out
    private Place place; // where text begins

    Pieces(Script script, SourceCodeAnalysis analysis) {
        this.script = script;
        this.analysis = analysis;
        this.place = new Place(script.name(), 1);
    }

    /**
     * @throws ScriptFailure if the script ends within a snippet
     */
    Optional<Piece> next() throws ScriptFailure {
        while (!text.isBlank() || hasLine()) {
            if (text.isBlank()) {
                startLine();
            }
            if (Piece.isCommand(text)) {
                return Optional.of(handOut(text.strip(), ""));
            }
            CompletionInfo found = analysis.analyzeCompletion(text);
            if (found.completeness() == Completeness.EMPTY) {
                text = ""; // a comment
            } else if (!found.completeness().isComplete() || continues(found)) {
                append();
            } else {
                return Optional.of(handOut(found.source(), found.remaining()));
            }
        }
        return Optional.empty();
    }

    private boolean hasLine() {
        return read < script.lines().size();
    }

    private void startLine() {
        text = script.lines().get(read++);
        place = new Place(script.name(), read);
    }

    private boolean continues(CompletionInfo found) {
        return found.remaining().isBlank()
                && !text.strip().endsWith(";")
                && hasLine()
                && script.lines().get(read).matches("\\s*\\.\\s*[\\p{L}<].*");
    }

    private void append() throws ScriptFailure {
        if (!hasLine()) {
            throw new ScriptFailure(place, Text.get("shell.script.incomplete"));
        }
        text = text + "\n" + script.lines().get(read++);
    }

    private Piece handOut(String source, String remaining) {
        Piece piece = new Piece(place, source);
        place = place.after(text.substring(0, text.length() - remaining.length()));
        text = remaining;
        return piece;
    }
}
