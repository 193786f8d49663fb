import java.util.Arrays;
import java.util.Random;

/** What happens to data before training. */
public class Preparation {
    public double[][] oneHot(int[] labels, int classes) {
        double[][] rows = new double[labels.length][classes];
        for (int i = 0; i < labels.length; i++) {
            rows[i][labels[i]] = 1;
        }
        return rows;
    }

    public int[] shuffled(int n, int seed) {
        Random random = new Random(seed);
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        for (int i = n - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return order;
    }

    public int[][] batches(int[] order, int size) {
        int[][] batches = new int[(order.length + size - 1) / size][];
        for (int b = 0; b < batches.length; b++) {
            int end = Math.min(order.length, (b + 1) * size);
            batches[b] = Arrays.copyOfRange(order, b * size, end);
        }
        return batches;
    }

    public int[][] split(int n, int validation, int test, int seed) {
        int[] order = shuffled(n, seed);
        int rest = n - validation - test;
        return new int[][] {
            Arrays.copyOfRange(order, 0, rest),
            Arrays.copyOfRange(order, rest, rest + validation),
            Arrays.copyOfRange(order, rest + validation, n)
        };
    }

    public double[] standardized(double[] train, double[] other) {
        double mean = mean(train);
        double[] squares = new double[train.length];
        for (int i = 0; i < train.length; i++) {
            squares[i] = (train[i] - mean) * (train[i] - mean);
        }
        double deviation = Math.sqrt(mean(squares));
        double[] scaled = new double[other.length];
        for (int i = 0; i < other.length; i++) {
            scaled[i] = (other[i] - mean) / deviation;
        }
        return scaled;
    }

    private static double mean(double[] x) {
        double sum = 0;
        for (double one : x) {
            sum += one;
        }
        return sum / x.length;
    }
}
