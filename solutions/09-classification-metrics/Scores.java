/** Scores of a classifier. */
public class Scores {
    public int[][] confusion(int[] y, int[] p, int classes) {
        int[][] counts = new int[classes][classes];
        for (int i = 0; i < y.length; i++) {
            counts[y[i]][p[i]]++;
        }
        return counts;
    }

    public double precision(int[] y, int[] p) {
        int[][] m = confusion(y, p, 2);
        return share(m[1][1], m[1][1] + m[0][1]);
    }

    public double recall(int[] y, int[] p) {
        int[][] m = confusion(y, p, 2);
        return share(m[1][1], m[1][1] + m[1][0]);
    }

    public double f1(int[] y, int[] p) {
        int[][] m = confusion(y, p, 2);
        return share(2 * m[1][1], 2 * m[1][1] + m[0][1] + m[1][0]);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
