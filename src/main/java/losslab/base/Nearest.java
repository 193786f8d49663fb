package losslab.base;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** The names nearest to a mistyped one, by edit distance (Levenshtein 1966). */
public final class Nearest {
    private static final int OFFERED = 4;

    private Nearest() {}

    /** Up to four names, the nearest first: {@code moons, xor}. */
    public static String of(String typed, Collection<String> names) {
        String word = typed == null ? "" : typed;
        return names.stream()
                .sorted(
                        Comparator.<String>comparingInt(name -> distance(word, name))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(OFFERED)
                .collect(Collectors.joining(", "));
    }

    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same =
                        Character.toLowerCase(a.charAt(i - 1))
                                == Character.toLowerCase(b.charAt(j - 1));
                int substituted = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
