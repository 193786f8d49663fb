package losslab;

import java.io.PrintStream;
import java.util.Map;
import losslab.base.Numbers;
import losslab.base.Text;
import losslab.run.Epoch;
import losslab.run.Experiment;

/**
 * One line that is written over while a net trains: epoch, loss, validation, metric, time left. It
 * is drawn at most ten times a second and wiped at the end.
 */
final class ProgressLine {
    private static final long BETWEEN_NANOS = 100_000_000;
    private static final int WIDTH = 79;

    private final PrintStream out;
    private final int steps;
    private final int stepsPerEpoch;
    private final Pace pace;
    private long drawn;
    private String epochText = "";

    private ProgressLine(PrintStream out, int steps, int stepsPerEpoch) {
        this.out = out;
        this.steps = steps;
        this.stepsPerEpoch = stepsPerEpoch;
        this.pace = new Pace(steps, System.nanoTime());
    }

    static ProgressLine of(Experiment experiment) {
        return new ProgressLine(System.out, experiment.steps(), experiment.stepsPerEpoch());
    }

    static ProgressLine silent() {
        return new ProgressLine(new PrintStream(PrintStream.nullOutputStream()), 1, 1);
    }

    void stepped(int step, double batchLoss) {
        long now = System.nanoTime();
        if (now - drawn < BETWEEN_NANOS) {
            return;
        }
        drawn = now;
        String loss =
                epochText.isEmpty()
                        ? Text.get("lab.progress.batch", Numbers.show(batchLoss))
                        : epochText;
        String left =
                pace.secondsLeft(step, now)
                        .map(seconds -> Text.get("lab.progress.left", Numbers.seconds(seconds)))
                        .orElse("");
        draw(
                Text.get(
                                "lab.progress",
                                Numbers.count((step - 1) / stepsPerEpoch + 1),
                                Numbers.count((steps + stepsPerEpoch - 1) / stepsPerEpoch),
                                loss)
                        + left);
    }

    void recorded(Epoch epoch) {
        StringBuilder text =
                new StringBuilder(
                        Text.get(
                                "lab.progress.losses",
                                Numbers.show(epoch.trainLoss()),
                                Numbers.show(epoch.validationLoss())));
        for (Map.Entry<String, Double> metric : epoch.validationMetrics().entrySet()) {
            text.append(" · ").append(metric.getKey()).append(' ');
            text.append(Numbers.show(metric.getValue()));
        }
        epochText = text.toString();
    }

    void close() {
        if (drawn > 0) {
            draw("");
            out.print("\r");
            out.flush();
        }
    }

    private void draw(String text) {
        String shown = text.length() > WIDTH ? text.substring(0, WIDTH) : text;
        out.print("\r" + shown + " ".repeat(WIDTH - shown.length()));
        out.flush();
    }
}
