package losslab.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A history in the making: what has been recorded so far. */
public final class History {
    private final List<Epoch> epochs = new ArrayList<>();
    private final List<Snapshot> snapshots = new ArrayList<>();
    private double[] batchLoss = new double[1024];
    private int steps;

    void step(double loss) {
        if (steps == batchLoss.length) {
            batchLoss = Arrays.copyOf(batchLoss, 2 * steps);
        }
        batchLoss[steps++] = loss;
    }

    void epoch(Epoch epoch) {
        epochs.add(epoch);
    }

    void snapshot(Snapshot snapshot) {
        snapshots.add(snapshot);
    }

    public List<Epoch> epochs() {
        return List.copyOf(epochs);
    }

    public Epoch lastEpoch() {
        return epochs.get(epochs.size() - 1);
    }

    public int steps() {
        return steps;
    }

    List<Snapshot> snapshots() {
        return List.copyOf(snapshots);
    }

    double[] batchLoss() {
        return Arrays.copyOf(batchLoss, steps);
    }

    /** Mean batch loss of the steps from (included) to the newest. */
    double runningLoss(int from) {
        double sum = 0;
        for (int i = from; i < steps; i++) {
            sum += batchLoss[i];
        }
        return sum / (steps - from);
    }
}
