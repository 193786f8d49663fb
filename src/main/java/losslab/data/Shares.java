package losslab.data;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import losslab.math.Rng;

/** How examples are shared out among the three splits; the shares add up to 1. */
record Shares(double train, double validation, double test) {
    /**
     * Shuffles the rows and deals them out so that every stratum is split in these shares, as far
     * as whole rows allow. Three arrays of row numbers: to train on, to validate, to test.
     *
     * @param strata the stratum of each row
     */
    int[][] deal(int[] strata, Rng rng) {
        int[] order =
                Arrays.stream(rng.permutation(strata.length))
                        .boxed()
                        .sorted(Comparator.comparingInt(row -> strata[row])) // stable
                        .mapToInt(Integer::intValue)
                        .toArray();
        double[] shares = {train, validation, test};
        int[] dealt = new int[shares.length];
        int[] part = new int[order.length];
        for (int k = 0; k < order.length; k++) {
            part[k] = neediest(shares, dealt, k + 1);
            dealt[part[k]]++;
        }
        int[][] rows = new int[shares.length][];
        for (int p = 0; p < shares.length; p++) {
            int wanted = p;
            rows[p] =
                    IntStream.range(0, order.length)
                            .filter(k -> part[k] == wanted)
                            .map(k -> order[k])
                            .toArray();
            rng.shuffle(rows[p]); // no longer sorted by stratum
        }
        return rows;
    }

    /** The part that is furthest behind its share of the first n rows. */
    private static int neediest(double[] shares, int[] dealt, int n) {
        int best = 0;
        for (int p = 1; p < shares.length; p++) {
            if (shares[p] * n - dealt[p] > shares[best] * n - dealt[best]) {
                best = p;
            }
        }
        return best;
    }
}
