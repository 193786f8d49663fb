package losslab.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A net to train and how, as every engine understands it.
 *
 * @param name without spaces
 * @param widths from the inputs to the outputs, 784-64-10
 * @param batch examples per step; 0 for all of them
 * @param optimizer {@code sgd} or {@code adam}
 * @param loss {@code mse}, {@code bce} (one output) or {@code cce}
 * @param activation of the hidden layers, {@code relu} or {@code sigmoid}
 */
public record Job(
        String name,
        List<Integer> widths,
        int examples,
        int batch,
        String optimizer,
        double rate,
        String loss,
        String activation) {
    public Job {
        widths = List.copyOf(widths);
    }

    /** The one line in which a worker is told of it. */
    String line() {
        return String.format(
                Locale.ROOT,
                "%s %s %d %d %s %s %s %s",
                name,
                net(),
                examples,
                batch,
                optimizer,
                rate,
                loss,
                activation);
    }

    static Job parse(String line) {
        String[] part = line.split(" ");
        List<Integer> widths = Arrays.stream(part[1].split("-")).map(Integer::valueOf).toList();
        return new Job(
                part[0],
                widths,
                Integer.parseInt(part[2]),
                Integer.parseInt(part[3]),
                part[4],
                Double.parseDouble(part[5]),
                part[6],
                part[7]);
    }

    /** {@code 784-64-10}. */
    String net() {
        return widths.stream().map(String::valueOf).collect(Collectors.joining("-"));
    }

    /** Examples in one step. */
    int rows() {
        return batch == 0 ? examples : batch;
    }

    boolean isFullBatch() {
        return batch == 0;
    }

    int layers() {
        return widths.size() - 1;
    }

    /**
     * Floating-point operations of the matrix products of one step: 2·batch·in·out for each of the
     * forward pass, the gradient of the weights and that of the inputs, which the first layer does
     * not need: Σ 6·batch·in·out − 2·batch·in₁·out₁.
     */
    double flops() {
        double sum = 0;
        for (int l = 0; l < layers(); l++) {
            double one = 2.0 * rows() * widths.get(l) * widths.get(l + 1);
            sum += l == 0 ? 2 * one : 3 * one;
        }
        return sum;
    }
}
