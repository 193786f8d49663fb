package losslab.loss;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import losslab.base.Check;
import losslab.base.Numbers;
import losslab.base.Table;
import losslab.base.Task;
import losslab.base.Text;

/**
 * Whether a loss's gradient is the slope of its value: both are taken for drawn examples of every
 * task that the loss is for, and compared component by component, away from kinks.
 *
 * @param loss its name
 * @param own false for a student's loss without a gradient: what is compared is then numeric itself
 * @param compared how many components were compared
 * @param largest the largest difference, relative to the slope where that is above 1
 * @param wrong where they differ, the worst first
 * @param suspicion what the differences look like, all of them together
 * @param left why a task was left out: there the loss cannot be computed
 */
public record GradientCheck(
        String loss,
        boolean own,
        int compared,
        double largest,
        List<Difference> wrong,
        Optional<Suspicion> suspicion,
        List<String> left) {
    private static final double TOLERANCE = 1e-6;
    private static final int SHOWN = 5;

    /**
     * @param row number of the example, from 0
     * @param component number of the output, from 0
     * @param analytic what the loss's gradient says, with respect to the raw output
     * @param numeric the slope of the loss's value
     */
    public record Difference(
            Task task,
            int row,
            int component,
            double[] y,
            double[] z,
            double analytic,
            double numeric) {
        public Difference {
            y = y.clone();
            z = z.clone();
        }

        double size() {
            double size = Math.abs(analytic - numeric) / Math.max(1, Math.abs(numeric));
            return Double.isNaN(size) ? Double.POSITIVE_INFINITY : size;
        }
    }

    public GradientCheck {
        wrong = List.copyOf(wrong);
        left = List.copyOf(left);
    }

    /**
     * @throws LossFailure if the loss cannot be computed for any task
     */
    public static GradientCheck of(Loss loss) {
        Check.given("loss", loss, "gradientCheck(focal(2.0))");
        Slopes slopes = Slopes.of(loss);
        List<Difference> all = new ArrayList<>();
        for (Slopes.Row row : slopes.rows()) {
            for (int j = 0; j < row.z().length; j++) {
                if (!row.kink(j)) {
                    all.add(
                            new Difference(
                                    row.task(),
                                    row.number(),
                                    j,
                                    row.y(),
                                    row.z(),
                                    row.analytic()[j],
                                    row.numeric()[j]));
                }
            }
        }
        List<Difference> wrong =
                all.stream()
                        .filter(each -> each.size() > TOLERANCE)
                        .sorted(Comparator.comparingDouble(Difference::size).reversed())
                        .toList();
        return new GradientCheck(
                loss.name(),
                slopes.own(),
                all.size(),
                all.stream().mapToDouble(Difference::size).max().orElse(0),
                wrong,
                wrong.isEmpty() ? Optional.empty() : Suspicion.of(slopes.rows()),
                slopes.left());
    }

    public boolean ok() {
        return wrong.isEmpty();
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        if (!own) {
            lines.add(Text.get("loss.gradient.numeric", loss));
        } else if (ok()) {
            String size = Numbers.show(largest);
            lines.add(Text.get("loss.gradient.right", loss, compared, size));
        } else {
            lines.add(Text.get("loss.gradient.wrong", loss, wrong.size(), compared));
            lines.add(table());
            lines.add(
                    suspicion
                            .map(each -> Text.get("loss.gradient.suspicion", each.title()))
                            .orElseGet(() -> Text.get("loss.gradient.unlike")));
        }
        lines.addAll(left);
        return String.join("\n", lines);
    }

    private String table() {
        Table table =
                new Table(
                        Text.get("loss.gradient.task"),
                        Text.get("loss.gradient.row"),
                        Text.get("loss.gradient.component"),
                        "y",
                        "z",
                        Text.get("loss.gradient.analytic"),
                        Text.get("loss.gradient.slope"));
        for (Difference each : wrong.subList(0, Math.min(SHOWN, wrong.size()))) {
            table.row(
                    each.task.title(),
                    each.row,
                    each.component,
                    show(each.y),
                    show(each.z),
                    each.analytic,
                    each.numeric);
        }
        return table.toString();
    }

    private static String show(double[] numbers) {
        return Arrays.stream(numbers).mapToObj(Numbers::show).collect(Collectors.joining(" "));
    }
}
