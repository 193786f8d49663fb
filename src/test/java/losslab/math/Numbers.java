package losslab.math;

/** Arrays for the tests of this room. */
final class Numbers {
    /** Zeros, subnormal numbers, ends of ranges, infinities, NaN. */
    static final float[] SPECIAL = {
        0f,
        -0f,
        Float.MIN_VALUE,
        -Float.MIN_VALUE,
        1e-40f,
        -1e-40f,
        Float.MIN_NORMAL,
        -Float.MIN_NORMAL,
        1,
        -1,
        88.7f,
        -88.7f,
        90,
        -110,
        1e30f,
        -1e30f,
        Float.MAX_VALUE,
        -Float.MAX_VALUE,
        Float.POSITIVE_INFINITY,
        Float.NEGATIVE_INFINITY,
        Float.NaN
    };

    private Numbers() {}

    static float[] normal(int n, long seed) {
        Rng rng = new Rng(seed);
        float[] numbers = new float[n];
        for (int i = 0; i < n; i++) {
            numbers[i] = (float) rng.nextGaussian();
        }
        return numbers;
    }

    /** Normal numbers, every third a special one. */
    static float[] wild(int n, long seed) {
        float[] numbers = normal(n, seed);
        Rng rng = new Rng(seed).split("special");
        for (int i = 0; i < n; i += 3) {
            numbers[i] = SPECIAL[rng.nextInt(SPECIAL.length)];
        }
        return numbers;
    }

    /** The bits, all NaNs being one. */
    static int[] bits(float[] numbers) {
        int[] bits = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            bits[i] = Float.floatToIntBits(numbers[i]);
        }
        return bits;
    }
}
