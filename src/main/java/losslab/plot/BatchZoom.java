package losslab.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import losslab.base.Text;
import losslab.run.Run;

/**
 * The curves over the epochs, which hide what goes on within one, and beneath them the loss of
 * every batch of the last few epochs, with a line where each begins.
 */
final class BatchZoom {
    private static final int EPOCHS = 5;

    private BatchZoom() {}

    static Figure of(Run run) {
        if (run.epochs().size() < 2) {
            return BatchPlot.of(run);
        }
        List<Panel> panels = new ArrayList<>(RunPlot.of(run).panels().subList(0, 1));
        panels.add(batches(run));
        return new Figure(run.experiment().title(), 1, panels);
    }

    private static Chart batches(Run run) {
        double[] loss = run.batchLoss();
        int perEpoch = run.experiment().stepsPerEpoch();
        int from = Math.max(0, loss.length - EPOCHS * perEpoch);
        double[] y = Arrays.copyOfRange(loss, from, loss.length);
        double[] x = new double[y.length];
        List<Mark> begins = new ArrayList<>();
        for (int i = 0; i < y.length; i++) {
            x[i] = from + i + 1;
            if ((from + i) % perEpoch == 0) {
                begins.add(Mark.vertical(x[i], "", Palette.FAINT));
            }
        }
        Axis steps = Axis.counting(Text.get("plot.step"), x);
        Axis losses = Axis.ofLosses(Text.get("plot.batch"), y);
        Series batches = new Series("", x, y, Series.Style.LINE, Palette.TRAIN);
        return Chart.of(Text.get("plot.lastEpochs", EPOCHS), steps, losses, List.of(batches))
                .with(begins);
    }
}
