package losslab.exercise.task;

import java.util.Arrays;
import java.util.List;

/**
 * What was recorded of a run, for somebody to say what is wrong with it. Of long runs some eighty
 * epochs, evenly spaced on a logarithmic axis; of the batches those of the last four epochs.
 *
 * @param name what it is
 * @param steps in an epoch
 * @param constant the loss of the best constant prediction
 */
public record Curves(
        String name,
        int steps,
        double constant,
        double[] train,
        double[] validation,
        double[] batches) {
    /** From the lines of a table; the first holds the names of its columns. */
    public static List<Curves> of(List<String> lines) {
        return lines.stream().skip(1).map(Curves::of).toList();
    }

    private static Curves of(String line) {
        String[] cells = line.split(",");
        return new Curves(
                cells[0],
                Integer.parseInt(cells[1]),
                Double.parseDouble(cells[2]),
                numbers(cells[3]),
                numbers(cells[4]),
                numbers(cells[5]));
    }

    /** A run that diverged in its first epoch has no epochs. */
    private static double[] numbers(String cell) {
        return cell.isEmpty()
                ? new double[0]
                : Arrays.stream(cell.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    /** The same in other units. */
    public Curves times(double factor) {
        return new Curves(
                name,
                steps,
                factor * constant,
                times(factor, train),
                times(factor, validation),
                times(factor, batches));
    }

    private static double[] times(double factor, double... x) {
        return Arrays.stream(x).map(one -> factor * one).toArray();
    }
}
