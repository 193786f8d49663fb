package losslab.loss;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import losslab.base.Check;
import losslab.base.Task;
import losslab.base.Text;
import losslab.math.Matrix;
import losslab.math.Rng;

/**
 * A loss's gradients, and the slopes of its value, at drawn examples of every task it is for.
 *
 * @param left why a task was left out
 */
record Slopes(List<Row> rows, boolean own, List<String> left) {
    private static final int EXAMPLES = 12;
    private static final int MOST_CLASSES = 100;

    /** Three outputs rather than two: a forgotten mean is then no factor of 2. */
    private static final int SEVERAL = 3;

    private static final double STEP = 1e-4;
    private static final double KINK = 0.01;

    /**
     * One example: its gradient and slopes, and the slopes to either side, which differ at a kink.
     */
    record Row(
            Task task,
            Link link,
            int number,
            double[] y,
            double[] z,
            double[] analytic,
            double[] numeric,
            double[] jump) {
        boolean kink(int j) {
            return jump[j] > KINK * Math.max(1, Math.abs(numeric[j]));
        }
    }

    static Slopes of(Loss loss) {
        List<Row> rows = new ArrayList<>();
        List<String> left = new ArrayList<>();
        List<RuntimeException> failures = new ArrayList<>();
        for (Task task : Task.values()) {
            try {
                rows.addAll(rows(loss.on(task), task));
            } catch (RuntimeException failure) { // whatever a student's loss throws
                failures.add(failure);
                left.add(Text.get("loss.gradient.left", task.title(), failure.getMessage()));
            }
        }
        if (rows.isEmpty()) {
            throw failures.isEmpty()
                    ? Check.fail("loss.gradient.none", loss.name())
                    : failures.get(0);
        }
        return new Slopes(rows, loss.hasGradient(), left);
    }

    private static List<Row> rows(Loss loss, Task task) {
        List<Row> rows = new ArrayList<>();
        Rng rng = new Rng(Rng.DEFAULT_SEED).split(task.name());
        for (int outputs : sizes(loss, task)) {
            for (int i = 0; i < EXAMPLES; i++) {
                double[] z = new double[outputs];
                for (int j = 0; j < outputs; j++) {
                    z[j] = 2 * rng.nextGaussian();
                }
                rows.add(row(loss, task, rows.size(), targets(loss, task, outputs, rng), z));
            }
        }
        return rows;
    }

    /** Numbers of outputs: none if the loss is not for the task. */
    private static int[] sizes(Loss loss, Task task) {
        IntStream sizes =
                switch (task) {
                    case REGRESSION -> IntStream.of(1, SEVERAL);
                    case BINARY -> IntStream.of(1);
                    case MULTICLASS ->
                            IntStream.concat(
                                    IntStream.of(SEVERAL), IntStream.range(2, MOST_CLASSES));
                };
        return sizes.filter(outputs -> takes(loss, task, outputs))
                .limit(task == Task.REGRESSION ? 2 : 1)
                .toArray();
    }

    private static boolean takes(Loss loss, Task task, int outputs) {
        try {
            loss.check(task, outputs);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static double[] targets(Loss loss, Task task, int outputs, Rng rng) {
        double[] y = new double[outputs];
        if (task == Task.MULTICLASS) {
            y[rng.nextInt(outputs)] = 1;
            return y;
        }
        for (int j = 0; j < outputs; j++) {
            y[j] = task == Task.BINARY ? rng.nextInt(2) : rng.nextGaussian();
        }
        try {
            loss.checkTargets(Matrix.of(new double[][] {y}));
        } catch (IllegalArgumentException refused) {
            for (int j = 0; j < outputs; j++) {
                y[j] = 1 + Math.abs(y[j]);
            }
        }
        return y;
    }

    private static Row row(Loss loss, Task task, int number, double[] y, double[] z) {
        double[] numeric = new double[z.length];
        double[] jump = new double[z.length];
        double here = loss.value(y, z);
        for (int j = 0; j < z.length; j++) {
            double up = moved(loss, y, z, j, STEP);
            double down = moved(loss, y, z, j, -STEP);
            double wide = (moved(loss, y, z, j, 2 * STEP) - moved(loss, y, z, j, -2 * STEP)) / 4;
            numeric[j] = (4 * (up - down) / 2 - wide) / (3 * STEP);
            jump[j] = Math.abs(up - 2 * here + down) / STEP;
        }
        Link link = loss.link(z.length);
        return new Row(task, link, number, y, z, loss.gradient(y, z), numeric, jump);
    }

    private static double moved(Loss loss, double[] y, double[] z, int j, double by) {
        double[] moved = z.clone();
        moved[j] += by;
        return loss.value(y, moved);
    }
}
