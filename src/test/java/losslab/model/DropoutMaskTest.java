package losslab.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import losslab.math.Rng;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DropoutMaskTest {
    private static final int N = 100_000;

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.5, 0.9})
    void dropsTheShareAndKeepsTheMean(double share) {
        float[] mask = new float[N];
        DropoutMask.fill(mask, N, share, new Rng(3));
        double sum = 0;
        int dropped = 0;
        for (float factor : mask) {
            sum += factor;
            dropped += factor == 0 ? 1 : 0;
            assertEquals(factor == 0 ? 0 : 1 / (1 - share), factor, 1e-6);
        }
        assertEquals(share, dropped / (double) N, 0.005); // three standard errors of a half
        assertEquals(1, sum / N, 0.03);
    }

    @Test
    void touchesTheFirstNOnly() {
        float[] mask = {7, 7, 7};
        DropoutMask.fill(mask, 2, 0, new Rng(1));
        assertArrayEquals(new float[] {1, 1, 7}, mask);
    }
}
