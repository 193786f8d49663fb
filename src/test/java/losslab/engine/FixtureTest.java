package losslab.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import losslab.base.Task;
import losslab.data.Dataset;
import losslab.loss.Cce;
import losslab.loss.Focal;
import losslab.loss.Loss;
import losslab.loss.Mse;
import losslab.math.Matrix;
import losslab.model.Mlp;
import losslab.model.Network;
import losslab.model.Weights;
import losslab.optim.Sgd;
import losslab.run.Engine;
import losslab.run.Experiment;
import losslab.run.Learner;
import losslab.run.Setting;
import losslab.run.Vitals;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A net small enough to be worked out by hand, which every engine must meet. */
class FixtureTest {
    private static final double RATE = 0.1;
    private static final Matrix X = Matrix.of(new double[][] {{1, -2}, {0.5, 1}});
    private static final Matrix Y = Matrix.of(new double[][] {{0, 1}, {1, 0}});
    private static final Dataset DATA = EngineCases.dataset(Task.MULTICLASS, X, Y);
    private static final List<Weights> WEIGHTS =
            List.of(
                    new Weights(
                            Matrix.of(new double[][] {{.2, -.4, .1}, {.3, .5, -.6}}),
                            new float[] {.1f, 0, -.1f}),
                    new Weights(
                            Matrix.of(new double[][] {{.7, -.2}, {-.3, .4}, {.5, .6}}),
                            new float[] {0, .1f}));

    static List<Engine> engines() {
        return EngineCases.engines();
    }

    static Stream<Arguments> losses() {
        return engines().stream()
                .flatMap(
                        engine ->
                                Stream.of(
                                        // −ln p of the right class
                                        Arguments.of(engine, new Cce(), (.589185 + .625595) / 2),
                                        // (1 − p)² times that
                                        Arguments.of(
                                                engine,
                                                new Focal(2, List.of()),
                                                (.116789 + .135303) / 2),
                                        // (.6² + .18²)/2 and (.74² + .12²)/2
                                        Arguments.of(engine, new Mse(), (.1962 + .2810) / 2)));
    }

    private static Experiment experiment(Loss loss) {
        return Experiment.of(DATA, Mlp.mlp(3), loss, new Sgd(RATE, 0, false), Setting.BATCH.to(0));
    }

    private static Learner learner(Engine engine, Loss loss) {
        Experiment experiment = experiment(loss);
        return engine.learner(experiment, experiment.initialNetwork().with(WEIGHTS));
    }

    @ParameterizedTest
    @MethodSource("engines")
    void rawOutputs(Engine engine) {
        try (Learner learner = learner(engine, new Cce())) {
            // hidden sums (−.3, −1.4, 1.2) and (.5, .3, −.65): ReLU leaves 1.2, and .5, .3
            assertArrayEquals(new float[] {.6f, .82f, .26f, .12f}, z(learner), 1e-6f);
        }
    }

    @ParameterizedTest
    @MethodSource("losses")
    void lossOfTheFirstStep(Engine engine, Loss loss, double mean) {
        try (Learner learner = learner(engine, loss)) {
            assertEquals(mean, step(learner, 1, false), 1e-6);
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void gradients(Engine engine) {
        try (Learner learner = learner(engine, new Cce())) {
            step(learner, 1, true);
            Network after = learner.network();
            assertArrayEquals(
                    new double[] {-.104638, .081385, -.022261, -.209276, .162770, .044522},
                    moved(WEIGHTS.get(0).matrix(), after.weights().get(0).matrix()),
                    2e-6);
            assertArrayEquals(
                    new double[] {-.209276, .162770, -.022261},
                    moved(WEIGHTS.get(0).bias(), after.weights().get(0).bias()),
                    2e-6);
            assertArrayEquals(
                    new double[] {-.116264, .116264, -.069759, .069759, .267132, -.267132},
                    moved(WEIGHTS.get(1).matrix(), after.weights().get(1).matrix()),
                    2e-6);
            assertArrayEquals(
                    new double[] {-.009918, .009918},
                    moved(WEIGHTS.get(1).bias(), after.weights().get(1).bias()),
                    2e-6);
            assertEquals(.573731, step(learner, 2, false), 1e-6);
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void vitals(Engine engine) {
        try (Learner learner = learner(engine, new Cce())) {
            step(learner, 1, true);
            Vitals vitals = learner.vitals();
            // the norms of the weights' gradients above; ‖W1‖ = √.91, ‖W2‖ = √1.39
            assertEquals(.300568, vitals.gradientNorm().get(0), 1e-5);
            assertEquals(.423658, vitals.gradientNorm().get(1), 1e-5);
            assertEquals(RATE * .300568 / Math.sqrt(.91), vitals.updateRatio().get(0), 1e-5);
            assertEquals(RATE * .423658 / Math.sqrt(1.39), vitals.updateRatio().get(1), 1e-5);
            assertEquals(List.of(0.0, 0.0), vitals.deadUnits());
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aUnitBelowZeroForEveryExampleIsDead(Engine engine) {
        Experiment experiment = experiment(new Cce());
        Weights first = new Weights(WEIGHTS.get(0).matrix(), new float[] {.1f, -9, -.1f});
        Network sick = experiment.initialNetwork().with(List.of(first, WEIGHTS.get(1)));
        try (Learner learner = engine.learner(experiment, sick)) {
            step(learner, 1, true);
            assertEquals(List.of(1 / 3.0, 0.0), learner.vitals().deadUnits());
        }
    }

    private static double step(Learner learner, int step, boolean observe) {
        return learner.step(new int[] {0, 1}, 0, 2, step, RATE, observe);
    }

    private static float[] z(Learner learner) {
        return learner.outputs(X).shared();
    }

    private static double[] moved(Matrix before, Matrix after) {
        return moved(before.shared(), after.shared());
    }

    /** The gradient, from what a step of plain descent did. */
    private static double[] moved(float[] before, float[] after) {
        double[] gradient = new double[before.length];
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = ((double) before[i] - after[i]) / RATE;
        }
        return gradient;
    }
}
