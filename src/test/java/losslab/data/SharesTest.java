package losslab.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import losslab.math.Rng;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesTest {
    /** n rows in k strata: the sizes are the shares of n, rounded; every row is dealt once. */
    @ParameterizedTest
    @CsvSource({
        "100, 1, 0.7, 0.15, 0.15, 70, 15, 15",
        "100, 3, 0.7, 0.15, 0.15, 70, 15, 15",
        "10, 2, 0.6, 0.2, 0.2, 6, 2, 2",
        "20, 5, 0.5, 0.25, 0.25, 10, 5, 5",
        "7, 2, 1, 0, 0, 7, 0, 0",
        "8, 2, 0.5, 0, 0.5, 4, 0, 4"
    })
    void sizes(int n, int strata, double a, double b, double c, int x, int y, int z) {
        int[] of = IntStream.range(0, n).map(i -> i % strata).toArray();
        int[][] dealt = new Shares(a, b, c).deal(of, new Rng(1));
        assertArrayEquals(
                new int[] {x, y, z}, Arrays.stream(dealt).mapToInt(p -> p.length).toArray());
        int[] all = Stream.of(dealt).flatMapToInt(Arrays::stream).sorted().toArray();
        assertArrayEquals(IntStream.range(0, n).toArray(), all);
    }

    /** Two strata of 20 and 60 rows, halves: 10 and 30 in each half. */
    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void everyStratumInProportion(long seed) {
        int[] strata = IntStream.range(0, 80).map(i -> i % 4 == 0 ? 1 : 0).toArray();
        int[][] dealt = new Shares(0.5, 0, 0.5).deal(strata, new Rng(seed));
        for (int part : new int[] {0, 2}) {
            assertEquals(10, Arrays.stream(dealt[part]).filter(i -> strata[i] == 1).count());
        }
    }
}
