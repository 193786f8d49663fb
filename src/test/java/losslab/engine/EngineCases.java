package losslab.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import losslab.base.Task;
import losslab.data.Dataset;
import losslab.data.ImageShape;
import losslab.data.InMemory;
import losslab.data.Schema;
import losslab.data.Split;
import losslab.data.Splits;
import losslab.math.Matrix;
import losslab.math.Rng;
import losslab.run.Engine;
import losslab.run.Experiment;
import losslab.run.Learner;
import losslab.run.Setting;

/** Small data sets and the engines to try them on. */
public final class EngineCases {
    private EngineCases() {}

    /** All engines on the class path. */
    public static List<Engine> engines() {
        return ServiceLoader.load(Engine.class).stream().map(ServiceLoader.Provider::get).toList();
    }

    /** Numbers drawn around 0, targets of the task with so many outputs. */
    public static Dataset random(Task task, int n, int inputs, int outputs) {
        Rng rng = new Rng(11);
        float[] x = new float[n * inputs];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) rng.nextGaussian();
        }
        float[] y = new float[n * outputs];
        for (int i = 0; i < n; i++) {
            if (task == Task.MULTICLASS) {
                y[i * outputs + rng.nextInt(outputs)] = 1;
            } else {
                y[i] = task == Task.BINARY ? rng.nextInt(2) : (float) rng.nextGaussian();
            }
        }
        return dataset(task, Matrix.wrap(n, inputs, x), Matrix.wrap(n, outputs, y));
    }

    public static Dataset dataset(Task task, Matrix x, Matrix y) {
        return dataset(task, x, y, Optional.empty());
    }

    public static Dataset dataset(Task task, Matrix x, Matrix y, Optional<ImageShape> image) {
        Split split = new Split(x, y);
        int classes = task == Task.REGRESSION ? 0 : Math.max(2, y.cols());
        Schema schema = new Schema(task, names("x", x.cols()), names("c", classes), image);
        return Dataset.of(
                new InMemory("case", schema, new Splits(split, split.take(2), split.take(2))));
    }

    /** Steps through the training set in sequence, both ends included, the last one observed. */
    public static void train(Learner learner, Experiment experiment, int first, int last) {
        int n = experiment.data().train().size();
        int size = experiment.batchSize();
        int[] order = IntStream.range(0, n).toArray();
        double rate = experiment.get(Setting.OPTIMIZER).learningRate();
        for (int step = first; step <= last; step++) {
            int from = (step - 1) % experiment.stepsPerEpoch() * size;
            learner.step(order, from, Math.min(n, from + size), step, rate, step == last);
        }
    }

    private static List<String> names(String letter, int n) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            names.add(letter + i);
        }
        return names;
    }
}
