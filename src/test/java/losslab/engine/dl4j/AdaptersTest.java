package losslab.engine.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import losslab.base.Task;
import losslab.data.Dataset;
import losslab.engine.EngineCases;
import losslab.loss.Bce;
import losslab.loss.Cce;
import losslab.loss.Focal;
import losslab.loss.Loss;
import losslab.loss.Mae;
import losslab.loss.Mse;
import losslab.loss.StudentLoss;
import losslab.math.Matrix;
import losslab.model.Activation;
import losslab.model.Elu;
import losslab.model.Gelu;
import losslab.model.Identity;
import losslab.model.LeakyRelu;
import losslab.model.Mlp;
import losslab.model.Relu;
import losslab.model.Sigmoid;
import losslab.model.Softmax;
import losslab.model.Softplus;
import losslab.model.Swish;
import losslab.model.Tanh;
import losslab.run.Experiment;
import losslab.run.Learner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationELU;
import org.nd4j.linalg.activations.impl.ActivationGELU;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationLReLU;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What is handed to Deeplearning4j computes what ours computes. */
class AdaptersTest {
    private static final float[] Z = {-3, -1, -.25f, 0, .5f, 2};
    private static final float[] D = {1, -2, .5f, 3, -1, .25f}; // ∂L/∂a

    @BeforeAll
    static void findTheBackend() {
        Backend.oneThread();
    }

    static Stream<Loss> losses() {
        Loss student = StudentLoss.of("s", (y, p) -> (y - p) * (y - p)).on(Task.MULTICLASS);
        return Stream.of(
                new Cce(), new Focal(2, List.of()), new Mse(), new Mae(), new Bce(), student);
    }

    @ParameterizedTest
    @MethodSource("losses")
    void lossAdapterIsTheLoss(Loss loss) {
        int outputs = loss instanceof Bce ? 1 : 3;
        double[][] y =
                outputs == 1 ? new double[][] {{0}, {1}} : new double[][] {{0, 1, 0}, {1, 0, 0}};
        double[][] z =
                outputs == 1
                        ? new double[][] {{.3}, {-2}}
                        : new double[][] {{.3, -2, 1}, {-1, .5, 2.5}};
        INDArray targets = Floats.of(Matrix.of(y).shared(), 2, outputs);
        INDArray raw = Floats.of(Matrix.of(z).shared(), 2, outputs);
        double[] each = {loss.value(y[0], z[0]), loss.value(y[1], z[1])};
        LossAdapter adapter = new LossAdapter(loss);
        IActivation identity = new ActivationIdentity();
        double sum = adapter.computeScore(targets, raw, identity, null, false);
        assertEquals(each[0] + each[1], sum, 1e-5);
        float[] scores = Floats.of(adapter.computeScoreArray(targets, raw, identity, null));
        assertEquals(each[0], scores[0], 1e-5);
        assertEquals(each[1], scores[1], 1e-5);
        float[] gradient = Floats.of(adapter.computeGradient(targets, raw, identity, null));
        for (int k = 0; k < gradient.length; k++) {
            double expected = loss.gradient(y[k / outputs], z[k / outputs])[k % outputs] / 2;
            assertEquals(expected, gradient[k], 1e-5); // of the mean over two examples
        }
        assertEquals((each[0] + each[1]) / 2, adapter.mean(), 1e-5);
    }

    static Stream<Activation> activations() {
        return Stream.of(
                new Identity(),
                new Relu(),
                new Elu(1),
                new Elu(0.5),
                new Gelu(),
                new Sigmoid(),
                new Tanh(),
                new Softplus(),
                new Swish(),
                new Softmax());
    }

    @ParameterizedTest
    @MethodSource("activations")
    void activationsAreOurs(Activation activation) {
        for (IActivation theirs :
                List.of(
                        Activations.of(activation),
                        Activations.forTraining(activation),
                        new ActivationAdapter(activation))) {
            float[] a = new float[Z.length];
            activation.forward(2, 3, Z, a);
            assertArrayEquals(a, Floats.of(theirs.getActivation(z(), true)), 1e-6f);
            float[] d = D.clone();
            activation.backward(2, 3, Z, a, d);
            INDArray back = theirs.backprop(z(), Floats.of(D, 2, 3)).getFirst();
            assertArrayEquals(d, Floats.of(back), 2e-6f);
        }
    }

    /** A row of a picture is a pixel: softmax there runs over the channels. */
    @Test
    void inPicturesAnActivationSeesPixelByPixel() {
        INDArray picture = Floats.of(new float[] {0, 1, (float) Math.log(3), 1}, 1, 2, 1, 2);
        INDArray p = new ActivationAdapter(new Softmax()).getActivation(picture, true);
        assertArrayEquals(new float[] {.25f, .5f, .75f, .5f}, Floats.of(p), 1e-6f);
    }

    /** Why some activations are not left to Deeplearning4j, and one is in spite of a difference. */
    @Test
    void whereDeeplearning4jDiffers() {
        float[] ones = {1, 1, 1, 1, 1, 1};
        float[] gelu = new float[Z.length];
        new Gelu().forward(2, 3, Z, gelu);
        float theirs = Floats.of(new ActivationGELU(true).getActivation(z(), true))[1];
        assertTrue(Math.abs(gelu[1] - theirs) > 1e-4, gelu[1] + " and " + theirs);

        float[] elu = slopes(new ActivationELU(0.5), ones);
        assertEquals(Math.exp(-1), elu[1], 1e-6); // that of α = 1; ours is 0.5 e^−1

        float[] leaky = slopes(new ActivationLReLU(0.1), ones);
        assertEquals(1, leaky[3]); // at 0 itself; ours is 0.1
        assertEquals(0.1f, new LeakyRelu(0.1).slope(0, 0));
    }

    private static float[] slopes(IActivation activation, float[] ones) {
        return Floats.of(activation.backprop(z(), Floats.of(ones, 2, 3)).getFirst());
    }

    private static INDArray z() {
        return Floats.of(Z, 2, 3);
    }

    @Test
    void arraysInAnyOrderAreReadAndWrittenRowByRow() {
        float[] rows = {1, 2, 3, 4, 5, 6};
        INDArray columns = Floats.of(new float[6], 3, 2).transpose(); // 2 × 3, column by column
        Floats.write(rows, columns);
        assertEquals(3, columns.getFloat(0, 2));
        assertArrayEquals(rows, Floats.of(columns));
        INDArray second = Floats.of(rows, 3, 2).getRow(1);
        assertArrayEquals(new float[] {3, 4}, Floats.of(second));
        Floats.write(new float[] {8}, Floats.of(rows, 1, 6).getColumn(0));
        assertArrayEquals(new float[] {7}, Floats.of(Floats.of(new float[] {7}, 1, 1)));
    }

    @Test
    void aLossThatThrowsLeavesTheNextRunUnharmed() {
        Dataset data = EngineCases.random(Task.REGRESSION, 6, 2, 1);
        Loss broken =
                (y, z) -> {
                    throw new ArithmeticException("broken on purpose");
                };
        Experiment bad = Experiment.of(data, Mlp.mlp(3), broken);
        try (Learner learner = Dl4jLearner.of(bad, bad.initialNetwork())) {
            RuntimeException said =
                    assertThrows(
                            ArithmeticException.class, () -> EngineCases.train(learner, bad, 1, 1));
            assertEquals("broken on purpose", said.getMessage());
        }
        Experiment good = Experiment.of(data, Mlp.mlp(3), new Mse());
        try (Learner learner = Dl4jLearner.of(good, good.initialNetwork())) {
            EngineCases.train(learner, good, 1, 3);
            assertEquals(2, learner.vitals().gradientNorm().size());
        }
    }
}
