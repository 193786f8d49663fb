package losslab.shell;

import java.util.List;

/** Why a script ended early: one line that names the place, and what else helps below it. */
final class ScriptFailure extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<String> details;

    ScriptFailure(Place place, String message, List<String> details) {
        super(place + ": " + message);
        this.details = List.copyOf(details);
    }

    ScriptFailure(Place place, String message) {
        this(place, message, List.of());
    }

    List<String> details() {
        return details;
    }
}
