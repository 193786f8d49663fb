package losslab.exercise;

import java.util.List;
import java.util.Optional;

/** A check that did not come out, as facts. */
public final class Miss extends AssertionError {
    private static final long serialVersionUID = 1;

    private final transient List<Fact> facts;
    private final String mistake;

    Miss(List<Fact> facts, Optional<String> mistake) {
        super(Fact.lines(facts, ""));
        this.facts = List.copyOf(facts);
        this.mistake = mistake.orElse("");
    }

    public List<Fact> facts() {
        return facts;
    }

    /** The key of the mistake, where it is a known one. */
    public Optional<String> mistake() {
        return Optional.of(mistake).filter(key -> !key.isEmpty());
    }
}
