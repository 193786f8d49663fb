package losslab.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import losslab.base.Task;
import losslab.data.Dataset;
import losslab.data.InMemory;
import losslab.data.Schema;
import losslab.data.Split;
import losslab.data.Splits;
import losslab.loss.Bce;
import losslab.loss.Cce;
import losslab.loss.Loss;
import losslab.loss.Mse;
import losslab.math.Matrix;
import losslab.math.Rng;
import losslab.model.Mlp;
import losslab.model.Relu;
import losslab.model.Sigmoid;
import losslab.optim.Adam;
import losslab.optim.Optimizer;
import losslab.optim.Sgd;
import losslab.run.Ending;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.run.Training;

/**
 * A whole training run on one of our engines, as {@code train(...)} makes it, evaluated after the
 * first epoch and at the end only.
 */
final class TrainingTrial implements Trial {
    private static final int VALIDATION = 32; // examples

    private final Contestant engine;
    private final Map<Job, Experiment> known = new HashMap<>();

    TrainingTrial(Contestant engine) {
        this.engine = engine;
    }

    @Override
    public double seconds(Job job, int steps) {
        Experiment experiment = known.computeIfAbsent(job, this::experiment);
        Experiment longer = experiment.with(Setting.ITERATIONS.to(steps));
        Run run =
                engine == Contestant.CORES ? Training.alone(longer) : Training.inThisThread(longer);
        if (!(run.ending() instanceof Ending.Finished)) {
            throw new IllegalStateException(job.name() + ": " + run.ending());
        }
        return run.seconds();
    }

    Experiment experiment(Job job) {
        return Experiment.of(
                data(job),
                Mlp.mlp(hidden(job))
                        .activation(job.activation().equals("relu") ? new Relu() : new Sigmoid()),
                loss(job.loss()),
                optimizer(job),
                Setting.BATCH.to(job.batch()),
                Setting.EVALUATE_EVERY.to(Integer.MAX_VALUE),
                Setting.ENGINE.to((engine == Contestant.DL4J ? engine : Contestant.FUSED).title()));
    }

    private static Optimizer optimizer(Job job) {
        return job.optimizer().equals("adam")
                ? Adam.adam(job.rate())
                : new Sgd(job.rate(), 0, false);
    }

    private static Loss loss(String name) {
        Map<String, Loss> losses = Map.of("mse", new Mse(), "bce", new Bce(), "cce", new Cce());
        return losses.get(name);
    }

    private static int[] hidden(Job job) {
        return job.widths().subList(1, job.layers()).stream().mapToInt(Integer::intValue).toArray();
    }

    /** Uniform inputs with targets that have nothing to do with them: time does not care. */
    private static Dataset data(Job job) {
        Rng rng = new Rng(Rng.DEFAULT_SEED);
        int inputs = job.widths().get(0);
        int outputs = job.widths().get(job.layers());
        List<String> features = IntStream.range(0, inputs).mapToObj(i -> "x" + i).toList();
        Schema schema =
                job.loss().equals("mse")
                        ? Schema.regression(features.toArray(String[]::new))
                        : Schema.classes(inputs, Math.max(2, outputs));
        Split train = split(job.examples(), inputs, schema, rng);
        Split rest = split(VALIDATION, inputs, schema, rng);
        return Dataset.of(new InMemory(job.name(), schema, new Splits(train, rest, rest)));
    }

    private static Split split(int n, int inputs, Schema schema, Rng rng) {
        float[] x = new float[n * inputs];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) rng.nextDouble();
        }
        return new Split(Matrix.wrap(n, inputs, x), targets(n, schema, rng));
    }

    private static Matrix targets(int n, Schema schema, Rng rng) {
        if (schema.task() == Task.MULTICLASS) {
            int[] labels = IntStream.range(0, n).map(i -> rng.nextInt(schema.outputs())).toArray();
            return Split.oneHot(labels, schema.outputs());
        }
        float[] y = new float[n];
        for (int i = 0; i < n; i++) {
            y[i] = schema.task() == Task.BINARY ? rng.nextInt(2) : (float) rng.nextDouble();
        }
        return Matrix.wrap(n, 1, y);
    }
}
