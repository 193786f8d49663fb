package losslab.problemset.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import losslab.math.Rng;
import losslab.pathology.Case;
import losslab.pathology.Pathology;

/**
 * Which illnesses stand beside each other among the choices: any four of which none is a right
 * answer where another is meant. As at an identification parade, the right one must not be told
 * from the others by one who has not seen the picture, however well he knows the texts and the
 * program. So each line-up has a chance, and the chances of those with an illness in them add up to
 * the same for every illness: whichever line-up is seen, each of the four is as likely to be the
 * right one. The chances start from how plausible a line-up is and are brought there by iterative
 * proportional fitting.
 *
 * @see <a href="https://doi.org/10.1214/aoms/1177731829">Deming, Stephan: On a Least Squares
 *     Adjustment of a Sampled Frequency Table, 1940</a>
 */
public final class Lineups {
    private static final int SIZE = 4;
    private static final double SAME_LOOK = 30; // as plausible, for each pair of like pictures
    private static final double SAME_TASK = 1.5;
    private static final int ROUNDS = 400;
    private static final double DAMPING =
            0.4; // each line-up is rescaled for four illnesses at once

    private final List<Pathology> illnesses;
    private final boolean[] classifies;
    private final List<int[]> lineups = new ArrayList<>();
    private final double[] chances;
    private final double[] shares;

    public Lineups(List<Pathology> illnesses) {
        this.illnesses = List.copyOf(illnesses);
        this.classifies = new boolean[illnesses.size()];
        for (int i = 0; i < classifies.length; i++) {
            classifies[i] = Case.of(illnesses.get(i)).sick().data().task().isClassification();
        }
        extend(new int[0], 0);
        this.chances = lineups.stream().mapToDouble(this::plausibility).toArray();
        for (int round = 0; round < ROUNDS; round++) {
            rescale();
        }
        this.shares = sums();
    }

    /** Adds all line-ups that begin with these and go on with illnesses from the n-th on. */
    private void extend(int[] begun, int n) {
        if (begun.length == SIZE) {
            lineups.add(begun);
            return;
        }
        for (int next = n; next < illnesses.size(); next++) {
            if (goesWith(begun, next)) {
                int[] longer = Arrays.copyOf(begun, begun.length + 1);
                longer[begun.length] = next;
                extend(longer, next + 1);
            }
        }
    }

    private boolean goesWith(int[] begun, int next) {
        return Arrays.stream(begun)
                .noneMatch(i -> Alike.are(illnesses.get(i), illnesses.get(next)));
    }

    private double plausibility(int[] lineup) {
        double plausible = 1;
        for (int a = 0; a < SIZE; a++) {
            for (int b = 0; b < a; b++) {
                int one = lineup[a];
                int other = lineup[b];
                boolean sameLook = Look.same(illnesses.get(one), illnesses.get(other));
                plausible *= sameLook ? SAME_LOOK : 1;
                plausible *= classifies[one] == classifies[other] ? SAME_TASK : 1;
            }
        }
        return plausible;
    }

    /** One round: too frequent illnesses make their line-ups rarer, rare ones more frequent. */
    private void rescale() {
        double[] sums = sums();
        double mean = Arrays.stream(sums).average().orElseThrow();
        double[] factors = Arrays.stream(sums).map(sum -> Math.pow(mean / sum, DAMPING)).toArray();
        for (int i = 0; i < chances.length; i++) {
            for (int member : lineups.get(i)) {
                chances[i] *= factors[member];
            }
        }
    }

    /** How much of all chances each illness is part of. */
    double[] shares() {
        return shares.clone();
    }

    private double[] sums() {
        double[] sums = new double[illnesses.size()];
        for (int i = 0; i < chances.length; i++) {
            for (int member : lineups.get(i)) {
                sums[member] += chances[i];
            }
        }
        return sums;
    }

    /** One with this illness in it, in no order. */
    public List<Pathology> with(Pathology right, Rng rng) {
        int wanted = illnesses.indexOf(right);
        double left = rng.nextDouble() * shares[wanted];
        int drawn = -1;
        for (int i = 0; i < chances.length && left >= 0; i++) {
            if (Arrays.stream(lineups.get(i)).anyMatch(member -> member == wanted)) {
                drawn = i;
                left -= chances[i];
            }
        }
        return Arrays.stream(lineups.get(drawn)).mapToObj(illnesses::get).toList();
    }
}
