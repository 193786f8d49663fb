package losslab.study;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import losslab.base.Check;
import losslab.base.Table;
import losslab.base.Task;
import losslab.base.Text;
import losslab.loss.Loss;
import losslab.metric.ClassRates;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;

/**
 * The same experiment under one loss after another: same data, same initial weights, same batches.
 * The losses' own values cannot be compared, so they are judged by figures on the test examples
 * that mean the same for all.
 *
 * @param runs for each loss its runs, one per seed
 */
public record LossStudy(Experiment experiment, List<Loss> losses, List<List<Run>> runs) {
    public LossStudy {
        losses = List.copyOf(losses);
        runs = runs.stream().map(List::copyOf).toList();
    }

    /** Under the experiment's own seed. */
    public static LossStudy of(Experiment experiment, List<Loss> losses) {
        return of(experiment, losses, 1);
    }

    /** The same over so many seeds, counted from the experiment's. */
    public LossStudy seeds(int count) {
        return of(experiment, losses, Check.atLeast("seeds", count, 1, "seeds(5)"));
    }

    private static LossStudy of(Experiment experiment, List<Loss> losses, int seeds) {
        Check.given("experiment", experiment, "experiment(moons(), mlp(16), bce())");
        long first = experiment.get(Setting.SEED);
        List<Experiment> all = new ArrayList<>();
        for (Loss loss : losses) {
            Experiment under = experiment.with(loss);
            IntStream.range(0, seeds).forEach(i -> all.add(under.with(Setting.SEED.to(first + i))));
        }
        List<Run> runs = Runs.of(Text.get("study.progress"), all);
        return new LossStudy(
                experiment,
                losses,
                IntStream.range(0, losses.size())
                        .mapToObj(i -> runs.subList(i * seeds, (i + 1) * seeds))
                        .toList());
    }

    public int seeds() {
        return runs.get(0).size();
    }

    /** The run of each loss under the first seed, for a picture. */
    public List<Run> firstRuns() {
        return runs.stream().map(perSeed -> perSeed.get(0)).toList();
    }

    /** Losses as rows, figures as columns. */
    public Table table() {
        List<Judgement> columns = Judgement.of(experiment.data().task());
        List<String> head = new ArrayList<>(List.of(Text.get("study.loss")));
        columns.forEach(column -> head.add(column.name()));
        Table table = new Table(head.toArray(String[]::new));
        for (int i = 0; i < losses.size(); i++) {
            List<Object> row = new ArrayList<>(List.of(losses.get(i).label()));
            for (Judgement column : columns) {
                row.add(Spread.of(figures(i, column)));
            }
            table.row(row.toArray());
        }
        return table;
    }

    private List<Double> figures(int loss, Judgement column) {
        return runs.get(loss).stream().map(run -> column.figure().applyAsDouble(run)).toList();
    }

    /** Recall per class, losses as columns; classes only. */
    public Table recalls() {
        List<String> head = new ArrayList<>(List.of(Text.get("study.recall")));
        losses.forEach(loss -> head.add(loss.label()));
        Table table = new Table(head.toArray(String[]::new));
        List<List<double[]>> recalls =
                runs.stream()
                        .map(
                                perSeed ->
                                        perSeed.stream()
                                                .map(Judgement::predictions)
                                                .map(p -> ClassRates.of(p).recall())
                                                .toList())
                        .toList();
        List<String> classes = experiment.data().classNames();
        for (int c = 0; c < classes.size(); c++) {
            int number = c;
            List<Object> row = new ArrayList<>(List.of(classes.get(c)));
            recalls.forEach(
                    perSeed -> row.add(Spread.of(perSeed.stream().map(r -> r[number]).toList())));
            table.row(row.toArray());
        }
        return table;
    }

    @Override
    public String toString() {
        boolean classes = experiment.data().task() != Task.REGRESSION;
        return Text.get("study.title", experiment.data().name(), experiment.modelName(), seeds())
                + "\n"
                + table()
                + (classes ? "\n\n" + recalls() : "");
    }
}
