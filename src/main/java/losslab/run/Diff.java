package losslab.run;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import losslab.base.Text;

/** What separates two experiments: for each part that differs, before and after. */
public record Diff(Map<String, Change> changes) {
    /** One part before and after. */
    public record Change(String before, String after) {}

    static Diff of(Experiment one, Experiment other) {
        Map<String, String> before = one.description();
        Map<String, String> after = other.description();
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        Map<String, Change> changes = new LinkedHashMap<>();
        for (String name : names) {
            String was = before.getOrDefault(name, usual(name));
            String is = after.getOrDefault(name, usual(name));
            if (!was.equals(is)) {
                changes.put(name, new Change(was, is));
            }
        }
        String data = "data";
        boolean sameName = !changes.containsKey(data);
        if (sameName && !one.data().source().equals(other.data().source())) {
            changes.put(
                    data,
                    new Change(one.data().source().toString(), other.data().source().toString()));
        }
        return new Diff(changes);
    }

    private static String usual(String name) {
        return Setting.named(name).map(setting -> String.valueOf(setting.usual())).orElse("–");
    }

    @Override
    public String toString() {
        if (changes.isEmpty()) {
            return Text.get("run.same");
        }
        return changes.entrySet().stream()
                .map(
                        change ->
                                change.getKey()
                                        + ": "
                                        + change.getValue().before()
                                        + " → "
                                        + change.getValue().after())
                .collect(Collectors.joining("\n"));
    }
}
