package losslab.shell;

import java.util.List;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.VarSnippet;

/**
 * How a session answers. The value of an expression stands alone, that of a variable after its
 * name, and both are shown whole; the same for the REPL and for scripts.
 */
final class Feedback {
    /** The feedback mode's name. */
    static final String MODE = "lab";

    /** JShell passes on some 21,000 characters of a value; a table is far shorter. */
    private static final int LONGEST = 20_000;

    private static final String DONE = "-added,modified,replaced-ok-primary";
    private static final String DECLARED = "class,interface,enum,annotation,record,method";

    private Feedback() {}

    /** The commands that make the mode, from nothing, since it comes before JShell's own modes. */
    static List<String> commands() {
        return List.of(
                "/set mode lab -quiet",
                "/set prompt lab 'lab> ' '...> '",
                "/set truncation lab " + LONGEST,
                format("pre", "|  ", ""),
                format("post", "%n", ""),
                format("errorpre", "|  ", ""),
                format("errorpost", "%n", ""),
                format("errorline", "{post}{pre}    {err}", ""),
                format("action", "created", "added-primary"),
                format("action", "modified", "modified-primary"),
                format("action", "replaced", "replaced-primary"),
                format("missing", " (needs {unresolved})", "unresolved1,unresolved2"),
                format("display", "", ""),
                format("display", "{value}{post}", "expression,varvalue" + DONE),
                format("display", "{name} ==> {value}{post}", "varinit,vardecl,assignment" + DONE),
                format(
                        "display",
                        "{pre}{action} {name}{missing}{errors}{post}",
                        DECLARED + "-added,modified,replaced-primary"),
                format(
                        "display",
                        "{pre}{action} {name}{missing}{errors}{post}",
                        "varinit,vardecl-added,modified,replaced-defined,notdefined-primary"));
    }

    private static String format(String field, String format, String when) {
        return "/set format " + MODE + " " + field + " '" + format + "' " + when;
    }

    /** What a script prints for a snippet: the same, but nothing for a declaration. */
    static String shown(SnippetEvent event) {
        String value = event.value();
        if (value == null || value.isEmpty()) {
            return "";
        }
        return whole(name(event.snippet()) + value) + System.lineSeparator();
    }

    private static String name(Snippet snippet) {
        switch (snippet.subKind()) {
            case VAR_DECLARATION_SUBKIND:
            case VAR_DECLARATION_WITH_INITIALIZER_SUBKIND:
                return ((VarSnippet) snippet).name() + " ==> ";
            case ASSIGNMENT_SUBKIND:
                return ((jdk.jshell.ExpressionSnippet) snippet).name() + " ==> ";
            default:
                return "";
        }
    }

    private static String whole(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " ...";
    }
}
