package losslab.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import losslab.base.Check;
import losslab.base.Numbers;
import losslab.base.Text;
import losslab.data.Split;
import losslab.loss.Loss;
import losslab.model.Mlp;
import losslab.model.Scaling;
import losslab.run.Experiment;

/**
 * The loss of one neuron z = w·x + b as a landscape: the mean over the training examples for every
 * (w, b) of a square, the darker the higher, with lines of equal loss and the lowest point marked.
 */
final class Surface {
    private static final int SIDE = 61;
    private static final int EXAMPLES = 200;

    /** Half the width of the square, in deviations of the inputs. */
    private static final double REACH = 8;

    private static final int LINES = 7;

    private final Loss loss;
    private final Split examples;
    private final Axis w;
    private final Axis b;
    private final double[][] field = new double[SIDE][SIDE];

    private Surface(Experiment experiment) {
        this.loss = experiment.objective().loss();
        this.examples = experiment.data().train().take(EXAMPLES);
        double deviation = Scaling.of(examples.x()).deviation()[0];
        this.w = Axis.linear("w", -REACH / deviation, REACH / deviation);
        this.b = Axis.linear("b", -REACH, REACH);
        fill();
    }

    /**
     * @throws IllegalArgumentException unless it is one neuron: one feature, one output, no hidden
     *     layer
     */
    static Panel of(Experiment experiment) {
        boolean noHidden = experiment.model() instanceof Mlp mlp && mlp.hidden().isEmpty();
        if (!noHidden || experiment.data().inputs() != 1 || experiment.data().outputs() != 1) {
            throw Check.fail("plot.neuron", experiment.modelName(), experiment.data().inputs());
        }
        return new Surface(experiment).chart();
    }

    private void fill() {
        for (int row = 0; row < SIDE; row++) {
            for (int col = 0; col < SIDE; col++) {
                field[row][col] = mean(at(w, col), at(b, SIDE - 1 - row));
            }
        }
    }

    private double mean(double weight, double bias) {
        double sum = 0;
        for (int i = 0; i < examples.size(); i++) {
            double z = weight * examples.x().get(i, 0) + bias;
            sum += loss.value(examples.y().row(i), new double[] {z});
        }
        return sum / examples.size();
    }

    private Panel chart() {
        double[] sorted = Arrays.stream(field).flatMapToDouble(Arrays::stream).sorted().toArray();
        List<Series> lines = new ArrayList<>();
        for (int i = 1; i <= LINES; i++) {
            lines.add(line(sorted[i * (sorted.length - 1) / (LINES + 1)]));
        }
        return Chart.of(loss.name(), w, b, lines)
                .over(heat(sorted))
                .with(List.of(lowest(sorted[0])));
    }

    private Series line(double level) {
        double[][] above = new double[SIDE][SIDE];
        for (int row = 0; row < SIDE; row++) {
            for (int col = 0; col < SIDE; col++) {
                above[row][col] = field[row][col] - level;
            }
        }
        Contour contour = Contour.zero(above);
        double[] x = Arrays.stream(contour.cols()).map(col -> at(w, col)).toArray();
        double[] y = Arrays.stream(contour.rows()).map(row -> at(b, SIDE - 1 - row)).toArray();
        return new Series("", x, y, Series.Style.THIN, Palette.FAINT);
    }

    private Mark lowest(double least) {
        for (int row = 0; row < SIDE; row++) {
            for (int col = 0; col < SIDE; col++) {
                if (field[row][col] == least) {
                    return Mark.point(
                            at(w, col),
                            at(b, SIDE - 1 - row),
                            Text.get("plot.lowest", Numbers.show(least)),
                            Palette.ALARM);
                }
            }
        }
        throw new IllegalStateException("the least value is one of them");
    }

    /** By rank: a landscape with one steep wall is still seen everywhere. */
    private Heat heat(double[] sorted) {
        int[] rgb = new int[SIDE * SIDE];
        for (int i = 0; i < rgb.length; i++) {
            int rank = Arrays.binarySearch(sorted, field[i / SIDE][i % SIDE]);
            double share = Math.max(0, rank) / (double) sorted.length;
            rgb[i] = Palette.tint(Palette.TRAIN, 0.75 * share).getRGB() & 0xFFFFFF;
        }
        return new Heat(SIDE, SIDE, rgb);
    }

    /** The middle of cell i of an axis. */
    private static double at(Axis axis, double i) {
        return axis.low() + (i + 0.5) / SIDE * (axis.high() - axis.low());
    }
}
