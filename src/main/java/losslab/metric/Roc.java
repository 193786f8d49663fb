package losslab.metric;

import java.util.ArrayList;
import java.util.List;
import losslab.base.Check;
import losslab.base.Numbers;
import losslab.base.Table;
import losslab.base.Text;

/**
 * The ROC curve of one class against the rest: for every threshold, the share of the class that is
 * caught against the share of the others caught with it (Fawcett 2006). Equal scores make one
 * point, so the curve may have slanting pieces.
 *
 * @param name of the class
 * @param points from (0, 0), thresholds falling from infinity, to (1, 1)
 * @param area under the curve: the {@code auc} of this class
 */
public record Roc(String name, List<Point> points, double area) {
    private static final int ROWS = 15;

    /** Caught are the examples with a score of at least the threshold. */
    public record Point(double falsePositiveRate, double truePositiveRate, double threshold) {}

    public Roc {
        points = List.copyOf(points);
    }

    /**
     * The curve of class c; in the binary task c = 1 is the usual one, and c = 0 ranks by −p.
     *
     * @throws IllegalArgumentException for a regression, for NaN, or when all examples are of the
     *     class or none is
     */
    public static Roc of(Predictions predictions, int c) {
        if (!predictions.task().isClassification()) {
            throw Check.fail("metric.classes", predictions.task().title());
        }
        if (predictions.hasNaN()) {
            throw Check.fail("metric.nan");
        }
        String name = predictions.classes().get(c);
        Ranking ranking = Ranking.of(predictions, c);
        int all = ranking.positives();
        int others = ranking.negatives();
        if (all == 0 || others == 0) {
            throw Check.fail("metric.oneClass", name, all, all + others);
        }
        List<Point> points = new ArrayList<>();
        points.add(new Point(0, 0, Double.POSITIVE_INFINITY));
        for (int t = 0; t < ranking.size(); t++) {
            points.add(
                    new Point(
                            (double) ranking.wrong()[t] / others,
                            (double) ranking.right()[t] / all,
                            ranking.thresholds()[t]));
        }
        return new Roc(name, points, ranking.rocArea());
    }

    @Override
    public String toString() {
        Table table =
                new Table(
                        Text.get("metric.threshold"),
                        Text.get("metric.falsePositiveRate"),
                        Text.get("metric.truePositiveRate"));
        int shown = Math.min(ROWS, points.size());
        for (int i = 0; i < shown; i++) {
            Point point = points.get((int) ((long) i * (points.size() - 1) / (shown - 1)));
            table.row(point.threshold, point.falsePositiveRate, point.truePositiveRate);
        }
        return Text.get("metric.roc", name, Numbers.show(area)) + "\n" + table;
    }
}
