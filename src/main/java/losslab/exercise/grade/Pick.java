package losslab.exercise.grade;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import losslab.base.Text;

/**
 * Chooses among the names of all handed-in files the one that answers an exercise: the one nearest
 * to the top, with the exact name before others that differ in upper and lower case.
 *
 * @param wanted the name of the starter, {@code FocalLoss.java}
 * @param names with {@code /} between folders
 */
record Pick(String wanted, List<String> names) {
    Pick {
        names = names.stream().filter(name -> !last(name).startsWith(".")).toList();
    }

    Optional<String> best() {
        return names.stream()
                .filter(name -> last(name).equalsIgnoreCase(wanted))
                .min(
                        Comparator.comparing((String name) -> !last(name).equals(wanted))
                                .thenComparing(name -> name.split("/").length)
                                .thenComparing(Comparator.naturalOrder()));
    }

    /** That there is none, and which file may be meant. */
    Answer none() {
        return names.stream()
                .filter(name -> simple(last(name)).equals(simple(wanted)))
                .findFirst()
                .map(name -> Answer.not(Text.get("exercise.grade.misnamed", wanted, last(name))))
                .orElseGet(() -> Answer.not(Text.get("exercise.grade.missing", wanted)));
    }

    /** Without what browsers, editors and students add: {@code FocalLoss (1).java.txt}. */
    private static String simple(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\.txt$|[^\\p{L}.]", "");
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
