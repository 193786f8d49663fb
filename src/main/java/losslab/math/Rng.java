package losslab.math;

import java.nio.charset.StandardCharsets;

/**
 * The seeded generator: SplitMix64 (Steele, Lea, Flood 2014), the same numbers on every machine.
 * Streams for different purposes are split by name from the seed, not from the position, so that
 * drawing more for one purpose leaves the others as they were.
 */
public final class Rng {
    /** The seed of everything that was not given one. */
    public static final long DEFAULT_SEED = 1;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long seed;
    private long state;

    public Rng(long seed) {
        this.seed = seed;
        this.state = mix(seed + GOLDEN);
    }

    /** An independent stream for a purpose; it depends on the seed and the name alone. */
    public Rng split(String purpose) {
        long hash = seed;
        for (byte b : purpose.getBytes(StandardCharsets.UTF_8)) {
            hash = mix(hash ^ b) + GOLDEN;
        }
        return new Rng(hash);
    }

    /** An independent stream for the n-th of many. */
    public Rng split(long n) {
        return new Rng(mix(mix(seed) ^ (n + 1) * GOLDEN));
    }

    public long nextLong() {
        state += GOLDEN;
        return mix(state);
    }

    /** Uniform on [0, 1). */
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    /** Uniform on [low, high). */
    public double uniform(double low, double high) {
        return low + (high - low) * nextDouble();
    }

    /** Uniform on 0 … bound − 1, without bias (Lemire 2019 would be faster; this is simpler). */
    public int nextInt(int bound) {
        long limit = (Long.MAX_VALUE / bound) * bound;
        while (true) {
            long draw = nextLong() >>> 1;
            if (draw < limit) {
                return (int) (draw % bound);
            }
        }
    }

    /** Standard normal, by Box and Muller (1958) with the strict functions. */
    public double nextGaussian() {
        double radius = Math.sqrt(-2 * StrictMath.log(1 - nextDouble()));
        return radius * StrictMath.cos(2 * Math.PI * nextDouble());
    }

    /** A random order of 0 … n − 1 (Fisher and Yates). */
    public int[] permutation(int n) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        shuffle(order);
        return order;
    }

    public void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
