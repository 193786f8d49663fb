package losslab.problemset;

import java.util.ArrayList;
import java.util.List;
import losslab.base.Check;
import losslab.math.Rng;
import losslab.pathology.Pathologies;
import losslab.pathology.Pathology;

/**
 * Which illnesses a set asks for.
 *
 * @param only letters or names; empty for Masha's letters, and after them all others
 * @param questions how many; 0 for as many as are named, and seven if none is
 */
record Selection(List<String> only, int questions) {
    private static final int USUAL = 7;

    Selection {
        only = List.copyOf(only);
        only.forEach(Pathologies::named);
        Check.atLeast("questions", questions, 0, "questions(7)");
    }

    int size() {
        int named = only.isEmpty() ? USUAL : only.size();
        return questions > 0 ? questions : named;
    }

    /** So many, in a random order; illnesses repeat only if there are not enough. */
    List<Pathology> draw(Rng rng) {
        List<Pathology> pool = pool(rng);
        List<Pathology> drawn = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            drawn.add(pool.get(i % pool.size()));
        }
        return shuffled(drawn, rng.split("order"));
    }

    /** One cause of each letter, then everything else. */
    private List<Pathology> pool(Rng rng) {
        List<List<Pathology>> groups = groups();
        List<Pathology> first = new ArrayList<>();
        List<Pathology> others = new ArrayList<>();
        for (List<Pathology> group : groups) {
            List<Pathology> causes = shuffled(group, rng.split("cause").split(first.size()));
            first.add(causes.get(0));
            others.addAll(causes.subList(1, causes.size()));
        }
        if (only.isEmpty()) {
            Pathologies.all().stream().filter(p -> p.letter().isEmpty()).forEach(others::add);
        }
        first.addAll(shuffled(others, rng.split("others")));
        return first;
    }

    private List<List<Pathology>> groups() {
        return (only.isEmpty() ? letters() : only).stream().map(Pathologies::named).toList();
    }

    private static List<String> letters() {
        return Pathologies.all().stream()
                .flatMap(pathology -> pathology.letter().stream())
                .distinct()
                .toList();
    }

    private static <T> List<T> shuffled(List<T> list, Rng rng) {
        List<T> shuffled = new ArrayList<>();
        for (int i : rng.permutation(list.size())) {
            shuffled.add(list.get(i));
        }
        return shuffled;
    }
}
