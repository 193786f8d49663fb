package losslab.study;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import losslab.base.Task;
import losslab.base.Text;
import losslab.metric.Metric;
import losslab.metric.Metrics;
import losslab.metric.Predictions;
import losslab.run.Run;

/** A column of a study: a figure of a run that means the same whatever loss it was trained with. */
record Judgement(String name, ToDoubleFunction<Run> figure) {
    private static final double GOOD = 0.9;

    /** The columns for a task; NaN stands for what a run does not have. */
    static List<Judgement> of(Task task) {
        if (!task.isClassification()) {
            return List.of(test("mse"), test("mae"), test("r2"));
        }
        return List.of(
                test("accuracy"),
                test("logloss"),
                test("f1"),
                test("ece"),
                new Judgement(Text.get("study.epochs"), Judgement::epochsToGood));
    }

    private static Judgement test(String name) {
        Metric metric = Metrics.named(name);
        return new Judgement(name, run -> metric.of(predictions(run)));
    }

    static Predictions predictions(Run run) {
        return run.predictions(run.experiment().data().test());
    }

    /** The first epoch with a validation accuracy of 90 %. */
    private static double epochsToGood(Run run) {
        double[] accuracy = run.validationMetric("accuracy");
        double[] epochs = run.epochNumbers();
        OptionalInt first =
                java.util.stream.IntStream.range(0, accuracy.length)
                        .filter(i -> accuracy[i] >= GOOD)
                        .findFirst();
        return first.isPresent() ? epochs[first.getAsInt()] : Double.NaN;
    }
}
