package losslab.problemset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import losslab.base.Check;
import losslab.math.Rng;
import losslab.pathology.Pathologies;
import losslab.pathology.Pathology;

/**
 * Which illnesses a set asks for.
 *
 * @param only letters or names; empty for all there are
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

    boolean isNamed() {
        return !only.isEmpty();
    }

    /** So many, in a random order; illnesses repeat only if there are not enough. */
    List<Pathology> draw(Rng rng) {
        List<Pathology> drawn = isNamed() ? named(rng) : spread(rng);
        return shuffled(drawn, rng.split("order"));
    }

    /**
     * At equal distances along all of them, those with like pictures beside each other: every set
     * has some of each kind, and every illness has the same chance (systematic sampling).
     */
    private List<Pathology> spread(Rng rng) {
        List<Pathology> all = new ArrayList<>(shuffled(Pathologies.all(), rng.split("all")));
        all.sort(Comparator.comparing(Pathology::view));
        double distance = (double) all.size() / size();
        double first = rng.split("first").uniform(0, distance);
        List<Pathology> drawn = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            drawn.add(all.get((int) (first + i * distance)));
        }
        return drawn;
    }

    /** One cause of each letter or name, then the other causes. */
    private List<Pathology> named(Rng rng) {
        List<Pathology> pool = new ArrayList<>();
        List<Pathology> others = new ArrayList<>();
        for (String name : only) {
            List<Pathology> causes =
                    shuffled(Pathologies.named(name), rng.split("cause").split(pool.size()));
            pool.add(causes.get(0));
            others.addAll(causes.subList(1, causes.size()));
        }
        pool.addAll(shuffled(others, rng.split("others")));
        List<Pathology> drawn = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            drawn.add(pool.get(i % pool.size()));
        }
        return drawn;
    }

    private static <T> List<T> shuffled(List<T> list, Rng rng) {
        List<T> shuffled = new ArrayList<>();
        for (int i : rng.permutation(list.size())) {
            shuffled.add(list.get(i));
        }
        return shuffled;
    }
}
