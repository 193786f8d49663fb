package losslab.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import losslab.base.Option;
import losslab.data.Blobs;
import losslab.data.Cifar100;
import losslab.data.Circles;
import losslab.data.CsvFile;
import losslab.data.Dataset;
import losslab.data.Digits;
import losslab.data.Drawings;
import losslab.data.ImageShape;
import losslab.data.InMemory;
import losslab.data.Instead;
import losslab.data.Mnist;
import losslab.data.Moons;
import losslab.data.Schema;
import losslab.data.SigmoidCurve;
import losslab.data.Spiral;
import losslab.data.Split;
import losslab.data.Splits;
import losslab.data.Synthetic;
import losslab.data.Xor;
import losslab.loss.AsLogits;
import losslab.loss.Bce;
import losslab.loss.Cce;
import losslab.loss.Focal;
import losslab.loss.Hinge;
import losslab.loss.Huber;
import losslab.loss.LabelSmoothing;
import losslab.loss.LogCosh;
import losslab.loss.Mae;
import losslab.loss.Mape;
import losslab.loss.Mse;
import losslab.loss.Msle;
import losslab.loss.Quantile;
import losslab.loss.SquaredHinge;
import losslab.loss.Weighted;
import losslab.loss.WrongSign;
import losslab.math.Matrix;
import losslab.model.Elu;
import losslab.model.Gelu;
import losslab.model.Identity;
import losslab.model.Init;
import losslab.model.LeakyRelu;
import losslab.model.Mlp;
import losslab.model.Network;
import losslab.model.Sigmoid;
import losslab.model.Softmax;
import losslab.model.Softplus;
import losslab.model.Swish;
import losslab.model.Tanh;
import losslab.model.Weights;
import losslab.optim.AdaDelta;
import losslab.optim.AdaGrad;
import losslab.optim.Adam;
import losslab.optim.RmsProp;
import losslab.optim.Schedule;
import losslab.optim.Sgd;
import losslab.run.Ending;
import losslab.run.Epoch;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.run.Snapshot;
import losslab.run.Vitals;

/** Experiments in which every library part occurs, and runs with awkward numbers. */
final class Samples {
    private static final double[] AWKWARD = {
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        -0.0,
        Double.MIN_VALUE,
        Double.MAX_VALUE,
        0.1 + 0.2, // 0.30000000000000004
        2.0 / 3,
        1e-310 // subnormal
    };

    private Samples() {}

    /** Small, so that all of them can be trained. */
    static Stream<Experiment> experiments() {
        Mlp mlp = Mlp.mlp(5);
        return Stream.of(
                of(moons(), mlp, new Bce(), Adam.adam(0.01), new Schedule.Cosine(0.1)),
                of(
                        Xor.xor().take(60).noise(0.3).seed(Long.MIN_VALUE),
                        mlp.activation(new Tanh()).dropout(0.25),
                        new Focal(2.0, List.of(0.25)),
                        new Sgd(0.1, 0.9, true),
                        new Schedule.StepDecay(2, 0.5),
                        Setting.SEED.to(Long.MAX_VALUE)),
                of(
                        Circles.circles().take(60),
                        Mlp.mlp(4, 3).noBias().activation(new LeakyRelu(0.2)),
                        new Focal(0.1 + 0.2, List.of()),
                        new AdaGrad(0.05, 1e-10),
                        new Schedule.Warmup(0.5),
                        Setting.BATCH.to(0)),
                of(
                        Blobs.blobs(3).take(60).noise(0.5).rare(1, 0.2).seed(3),
                        mlp.output(new Softmax()),
                        new Cce(),
                        Adam.adam(0.01).variant(Adam.Variant.AMSGRAD)),
                of(
                        Dataset.of(new Instead("mnist", Digits.digits().take(30).source())),
                        mlp,
                        new Cce(),
                        Setting.BATCH.to(15)),
                of(
                        Spiral.spiral().take(60),
                        mlp.activation(new Swish()),
                        new Bce(),
                        new RmsProp(0.01, 0.9, 1e-7),
                        new Schedule.OneCycle(0.4),
                        Setting.STANDARDIZE.to(true),
                        Setting.L2.to(1e-4)),
                of(
                        Blobs.blobs(3).take(60).features(4),
                        mlp.activation(new Gelu()),
                        new Focal(2.0, List.of(0.2, 0.5, 0.3)),
                        Adam.adam(0.01).decay(0.1),
                        new Schedule.ExponentialDecay(0.9),
                        Setting.METRICS.to(List.of("accuracy", "logloss"))),
                of(
                        Blobs.blobs(2).take(20),
                        mlp,
                        new Bce(),
                        Adam.adam(1e-6),
                        new Schedule.RangeTest(1e7),
                        Setting.EPOCHS.to(2)),
                of(
                        Blobs.blobs(4).take(60),
                        mlp.activation(new Softplus()).init(Init.of(Init.Kind.NORMAL, 0.3).bias(1)),
                        new AsLogits(new Cce()),
                        Adam.adam(0.01).variant(Adam.Variant.NADAM),
                        new Schedule.Constant(),
                        Setting.SNAPSHOT_EVERY.to(2),
                        Setting.ITERATIONS.to(5)),
                of(
                        SigmoidCurve.sigmoidCurve().take(60).outliers(0.1, 3),
                        mlp.activation(new Elu(1.5)).output(new Sigmoid()),
                        new Mse(),
                        new AdaDelta(1, 0.95, 1e-6),
                        new Schedule.Constant(),
                        Setting.EARLY_STOPPING.to(2),
                        Setting.CLIP_NORM.to(1.0)),
                of(
                        SigmoidCurve.sigmoidCurve().take(60),
                        Mlp.mlp().output(new Identity()),
                        new Mae(),
                        new Sgd(0.01, 0, false),
                        new Schedule.Constant(),
                        Setting.SHUFFLE.to(false)),
                on(Drawings.drawings(), new Cce()),
                on(Moons.moons().mislabelled(0.1 + 0.2).sorted(), new Bce()),
                on(Synthetic.synthetic("wave").scaled(1, 100, 2.0 / 3, -1), new Mse()),
                on(Moons.moons().leaked(0.1 + 0.2), new WrongSign(new Bce())),
                on(Blobs.blobs(3).inTasks(2), new Cce()),
                on(Moons.moons().splitInOrder().smallValidation(10), new Bce()),
                on(Moons.moons().scaledValidation(2.0 / 3, -1), new Bce()),
                on(Moons.moons().missing(1), new Bce()),
                on(Moons.moons(), new Hinge()),
                on(Moons.moons(), new SquaredHinge()),
                on(Moons.moons(), new Weighted(new Bce(), List.of(3.0))),
                on(
                        Blobs.blobs(3),
                        new LabelSmoothing(
                                new Weighted(new Cce(), List.of(1.0, 2.0, 0.1 + 0.2)), 0.1)),
                on(SigmoidCurve.sigmoidCurve(), new Huber(0.5)),
                on(SigmoidCurve.sigmoidCurve(), new LogCosh()),
                on(SigmoidCurve.sigmoidCurve(), new Msle()),
                on(SigmoidCurve.sigmoidCurve(), new Mape()),
                on(SigmoidCurve.sigmoidCurve(), new Quantile(0.9)));
    }

    private static Experiment on(Dataset data, losslab.loss.Loss loss) {
        return of(data.take(60), Mlp.mlp(3), loss);
    }

    /** What is read from files: nothing to train on, unless they are there. */
    static Stream<Experiment> onFiles(Path csv) {
        return Stream.of(
                of(CsvFile.csv(csv, "y", "name"), Mlp.mlp(3), new Bce()),
                of(
                        Dataset.of(new Cifar100("nowhere", List.of(22, 0), 9, "0123abcd")),
                        Mlp.mlp(3),
                        new Cce()),
                of(Dataset.of(new Mnist("nowhere", 100, "0123abcd")), Mlp.mlp(3), new Cce()));
    }

    private static Dataset moons() {
        return Moons.moons().take(60);
    }

    private static Experiment of(
            Dataset data, Mlp model, losslab.loss.Loss loss, Option... options) {
        return Experiment.of(data, model, loss, options).with(Setting.EPOCHS.to(3));
    }

    static Dataset inMemory() {
        Split split =
                new Split(
                        Matrix.of(new double[][] {{0}, {1}}), Matrix.of(new double[][] {{0}, {1}}));
        return Dataset.of(
                new InMemory("two", Schema.classes(1, 2), new Splits(split, split, split)));
    }

    static Dataset pictures() {
        int pixels = 8 * 8;
        Split split =
                new Split(
                        Matrix.wrap(2, pixels, new float[2 * pixels]),
                        Split.oneHot(new int[] {0, 1}, 3));
        return Dataset.of(
                new InMemory(
                        "pictures",
                        Schema.images(new ImageShape(8, 8, 1), List.of("a", "b", "c")),
                        new Splits(split, split, split)));
    }

    /** A run that was never trained: its numbers are drawn, the awkward ones among them. */
    static Run run(Experiment experiment, Ending ending) {
        Random random = new Random(7);
        int layers = experiment.architecture().trained().size();
        List<Epoch> epochs = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            epochs.add(
                    new Epoch(
                            number,
                            2 * number,
                            number(random),
                            number(random),
                            number(random),
                            metrics(experiment, random),
                            metrics(experiment, random),
                            new Vitals(
                                    numbers(random, layers),
                                    numbers(random, layers),
                                    numbers(random, layers)),
                            number(random),
                            number(random)));
        }
        double[] losses = new double[AWKWARD.length + 20];
        for (int i = 0; i < losses.length; i++) {
            losses[i] = i < AWKWARD.length ? AWKWARD[i] : number(random);
        }
        Network network = experiment.initialNetwork();
        return Run.of(
                experiment,
                epochs,
                List.of(new Snapshot(2, network), new Snapshot(4, awkward(network))),
                losses,
                awkward(network),
                ending,
                1.0 / 3);
    }

    private static Network awkward(Network network) {
        List<Weights> weights = new ArrayList<>(network.weights());
        Weights first = weights.get(0);
        float[] w = first.matrix().shared().clone();
        w[0] = Float.NaN;
        w[w.length - 1] = -Float.MIN_VALUE;
        Matrix matrix = Matrix.wrap(first.matrix().rows(), first.matrix().cols(), w);
        weights.set(0, new Weights(matrix, first.bias()));
        return network.with(weights);
    }

    private static Map<String, Double> metrics(Experiment experiment, Random random) {
        List<String> names = experiment.get(Setting.METRICS);
        Map<String, Double> values = new LinkedHashMap<>();
        if (names.isEmpty()) {
            losslab.metric.Metrics.usual(experiment.data().task())
                    .forEach(metric -> values.put(metric.name(), number(random)));
        }
        names.forEach(name -> values.put(name, number(random)));
        return values;
    }

    private static List<Double> numbers(Random random, int n) {
        return DoubleStream.generate(() -> number(random)).limit(n).boxed().toList();
    }

    /** One in three is awkward; the others have all 53 bits. */
    private static double number(Random random) {
        return random.nextInt(3) == 0
                ? AWKWARD[random.nextInt(AWKWARD.length)]
                : random.nextGaussian();
    }
}
