package losslab.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import losslab.base.Option;
import losslab.base.Task;
import losslab.data.Dataset;
import losslab.loss.AsLogits;
import losslab.loss.Bce;
import losslab.loss.Cce;
import losslab.loss.Focal;
import losslab.loss.Hinge;
import losslab.loss.Huber;
import losslab.loss.LabelSmoothing;
import losslab.loss.LogCosh;
import losslab.loss.Loss;
import losslab.loss.Mae;
import losslab.loss.Mape;
import losslab.loss.Mse;
import losslab.loss.Msle;
import losslab.loss.Quantile;
import losslab.loss.RowLoss;
import losslab.loss.SquaredHinge;
import losslab.loss.StudentLoss;
import losslab.loss.Weighted;
import losslab.math.Matrix;
import losslab.model.Activation;
import losslab.model.Elementwise;
import losslab.model.Elu;
import losslab.model.Gelu;
import losslab.model.Identity;
import losslab.model.LeakyRelu;
import losslab.model.Mlp;
import losslab.model.Network;
import losslab.model.Relu;
import losslab.model.Sigmoid;
import losslab.model.Softmax;
import losslab.model.Softplus;
import losslab.model.Swish;
import losslab.model.Tanh;
import losslab.model.Weights;
import losslab.optim.AdaDelta;
import losslab.optim.AdaGrad;
import losslab.optim.Adam;
import losslab.optim.Optimizer;
import losslab.optim.RmsProp;
import losslab.optim.Sgd;
import losslab.run.Engines;
import losslab.run.Experiment;
import losslab.run.Learner;
import losslab.run.Setting;
import losslab.run.Vitals;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The two engines side by side: after one step every weight agrees to 1e-5, after three epochs to
 * 1e-4. Where there is a kink (ReLU and its leaky kin, the absolute value), rounding may choose the
 * other side of it, and two steps are compared.
 */
class AgreementTest {
    private static final int EXAMPLES = 8;
    private static final int BATCH = 5; // so the last batch of an epoch is smaller
    private static final int EPOCHS = 3;
    private static final Dataset NUMBERS = EngineCases.random(Task.REGRESSION, EXAMPLES, 3, 1);
    private static final Dataset TWO = EngineCases.random(Task.BINARY, EXAMPLES, 3, 1);
    private static final Dataset THREE = EngineCases.random(Task.MULTICLASS, EXAMPLES, 3, 3);

    private static final Dataset POSITIVE = positive();

    private static Dataset positive() {
        Matrix y = NUMBERS.train().y();
        float[] above = new float[EXAMPLES];
        for (int i = 0; i < EXAMPLES; i++) {
            above[i] = 1 + Math.abs(y.get(i, 0));
        }
        Matrix x = NUMBERS.train().x();
        return EngineCases.dataset(Task.REGRESSION, x, Matrix.wrap(EXAMPLES, 1, above));
    }

    /** A student's activation: no name that either engine knows. */
    private record Sine() implements Elementwise {
        @Override
        public String name() {
            return "sine";
        }

        @Override
        public float value(float z) {
            return (float) Math.sin(z);
        }

        @Override
        public float slope(float z, float a) {
            return (float) Math.cos(z);
        }
    }

    private static final List<Activation> ACTIVATIONS =
            List.of(
                    new Identity(),
                    new Relu(),
                    new LeakyRelu(0.1),
                    new Elu(1),
                    new Elu(0.5),
                    new Gelu(),
                    new Sigmoid(),
                    new Tanh(),
                    new Softplus(),
                    new Swish(),
                    new Softmax(),
                    new Sine());

    private static final List<Optimizer> OPTIMIZERS =
            List.of(
                    new Sgd(0.1, 0, false),
                    new Sgd(0.05, 0.9, false),
                    new Sgd(0.05, 0.9, true),
                    new AdaGrad(0.02, 1e-8),
                    new RmsProp(0.005, 0.9, 1e-8),
                    new AdaDelta(1, 0.95, 1e-6),
                    Adam.adam(0.01),
                    Adam.adam(0.01).decay(0.1),
                    Adam.adam(0.01).variant(Adam.Variant.AMSGRAD),
                    Adam.adam(0.01).variant(Adam.Variant.NADAM));

    private static final Set<Class<?>> KINKED =
            Set.of(Mae.class, Hinge.class, Mape.class, Quantile.class, Msle.class, Weighted.class);

    private record Case(Dataset data, Loss loss) {}

    private static final List<Case> LOSSES =
            List.of(
                    new Case(NUMBERS, new Mse()),
                    new Case(NUMBERS, new Mae()),
                    new Case(TWO, new Bce()),
                    new Case(TWO, new Focal(2, List.of())),
                    new Case(THREE, new Cce()),
                    new Case(THREE, new Focal(1.5, List.of(0.2, 0.3, 0.5))),
                    new Case(THREE, new Mse()),
                    new Case(THREE, cubic()),
                    new Case(TWO, new Hinge()),
                    new Case(TWO, new SquaredHinge()),
                    new Case(THREE, new Hinge()),
                    new Case(NUMBERS, new Huber(0.5)),
                    new Case(NUMBERS, new LogCosh()),
                    new Case(POSITIVE, new Msle()),
                    new Case(POSITIVE, new Mape()),
                    new Case(NUMBERS, new Quantile(0.9)),
                    new Case(TWO, new Weighted(new Bce(), List.of(3.0))),
                    new Case(THREE, new Weighted(new Hinge(), List.of(1.0, 2.0, 0.5))),
                    new Case(THREE, new LabelSmoothing(new Focal(2, List.of()), 0.1)),
                    new Case(THREE, new AsLogits(new Cce())),
                    new Case(THREE, RowLoss.of("row", (y, p) -> Math.pow(y[0] - p[0], 2))));

    private static Loss cubic() {
        return StudentLoss.of("cubic", (y, p) -> Math.abs((y - p) * (y - p) * (y - p)));
    }

    static Stream<Arguments> everything() {
        return ACTIVATIONS.stream()
                .flatMap(a -> LOSSES.stream().map(c -> Arguments.of(a, c.loss(), c.data())));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everything")
    void everyActivationLossAndOptimiser(Activation activation, Loss loss, Dataset data) {
        boolean kink =
                activation instanceof Relu
                        || activation instanceof LeakyRelu
                        || KINKED.contains(loss.getClass());
        for (Optimizer optimizer : OPTIMIZERS) {
            Experiment experiment =
                    Experiment.of(
                            data,
                            Mlp.mlp(5).activation(activation),
                            loss,
                            optimizer,
                            Setting.BATCH.to(0));
            agree(experiment, kink ? 2 : EPOCHS);
        }
    }

    static Stream<Arguments> settings() {
        Mlp net = Mlp.mlp(6, 5).activation(new Tanh());
        Option l1 = Setting.L1.to(0.01);
        Option l2 = Setting.L2.to(0.1);
        Option value = Setting.CLIP_VALUE.to(0.05);
        Option norm = Setting.CLIP_NORM.to(0.1);
        Option standardized = Setting.STANDARDIZE.to(true);
        return Stream.of(
                row(net.dropout(0.5)),
                row(net.noBias()),
                row(Mlp.mlp()),
                row(Mlp.mlp(5).activation(new Tanh()).output(new Sigmoid())),
                row(net, l1),
                row(net, l2),
                row(net, value),
                row(net, norm),
                row(net, standardized),
                row(net, Setting.BATCH.to(0)),
                row(net.dropout(0.2).noBias(), l1, l2, value, norm, standardized));
    }

    private static Arguments row(Mlp model, Option... options) {
        return Arguments.of(model, List.of(options));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("settings")
    void everySetting(Mlp model, List<Option> options) {
        Experiment plain = Experiment.of(NUMBERS, model, new Mse(), Setting.BATCH.to(BATCH));
        Experiment experiment = plain.with(options.toArray(Option[]::new));
        agree(experiment.with(new Sgd(0.1, 0.9, false)), EPOCHS * experiment.stepsPerEpoch());
        agree(experiment.with(Adam.adam(0.01)), EPOCHS * experiment.stepsPerEpoch());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_700})
    void batchesOfManyExamples(int batch) {
        Experiment experiment =
                Experiment.of(
                        EngineCases.random(Task.REGRESSION, 2_500, 3, 1),
                        Mlp.mlp(6, 5).activation(new Tanh()).dropout(0.2),
                        new Mse(),
                        Adam.adam(0.01),
                        Setting.BATCH.to(batch));
        agree(experiment, EPOCHS * experiment.stepsPerEpoch());
    }

    private static void agree(Experiment experiment, int steps) {
        try (Learner one = learner("fused", experiment);
                Learner other = learner("dl4j", experiment)) {
            EngineCases.train(one, experiment, 1, 1);
            EngineCases.train(other, experiment, 1, 1);
            compare(experiment.title(), one.network(), other.network(), 1e-5);
            EngineCases.train(one, experiment, 2, steps);
            EngineCases.train(other, experiment, 2, steps);
            compare(experiment.title(), one.network(), other.network(), 1e-4);
            compare(experiment.title(), one, other, 1e-3);
        }
    }

    private static Learner learner(String engine, Experiment experiment) {
        return Engines.named(engine).learner(experiment, experiment.initialNetwork());
    }

    private static void compare(String title, Network one, Network other, double tolerance) {
        for (int layer = 0; layer < one.weights().size(); layer++) {
            String place = title + ", layer " + layer;
            Weights expected = one.weights().get(layer);
            Weights actual = other.weights().get(layer);
            near(place, expected.matrix().shared(), actual.matrix().shared(), tolerance);
            near(place, expected.bias(), actual.bias(), tolerance);
        }
    }

    private static void compare(String title, Learner one, Learner other, double tolerance) {
        float[] expected = one.outputs(NUMBERS.train().x()).shared();
        near(title, expected, other.outputs(NUMBERS.train().x()).shared(), tolerance);
        compare(title, one.vitals(), other.vitals(), tolerance);
    }

    private static void compare(String title, Vitals one, Vitals other, double tolerance) {
        List<List<Double>> expected = lists(one);
        List<List<Double>> actual = lists(other);
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i).size(), actual.get(i).size(), title);
            for (int layer = 0; layer < expected.get(i).size(); layer++) {
                double e = expected.get(i).get(layer);
                assertEquals(e, actual.get(i).get(layer), tolerance * (1 + e), title);
            }
        }
    }

    private static List<List<Double>> lists(Vitals vitals) {
        List<List<Double>> lists = new ArrayList<>();
        lists.add(vitals.gradientNorm());
        lists.add(vitals.updateRatio());
        lists.add(vitals.deadUnits());
        return lists;
    }

    private static void near(String title, float[] expected, float[] actual, double tolerance) {
        assertEquals(expected.length, actual.length, title);
        for (int i = 0; i < expected.length; i++) {
            double error = Math.abs((double) expected[i] - actual[i]);
            assertTrue(error <= tolerance, title + ": " + expected[i] + " and " + actual[i]);
        }
    }
}
