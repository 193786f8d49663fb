package losslab.engine.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import losslab.base.Task;
import losslab.data.Dataset;
import losslab.data.ImageShape;
import losslab.data.Split;
import losslab.engine.EngineCases;
import losslab.loss.Cce;
import losslab.math.Matrix;
import losslab.math.Rng;
import losslab.model.Cnn;
import losslab.model.Network;
import losslab.model.Tanh;
import losslab.model.Weights;
import losslab.optim.Adam;
import losslab.optim.Sgd;
import losslab.run.Experiment;
import losslab.run.Learner;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.run.Training;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConvolutionTest {
    private static final int SIDE = 8;

    /** A bar that lies, stands or leans, somewhere in a noisy picture. */
    private static Dataset bars(int n) {
        Rng rng = new Rng(5);
        float[] x = new float[n * SIDE * SIDE];
        int[] labels = new int[n];
        for (int i = 0; i < n; i++) {
            labels[i] = rng.nextInt(3);
            int row = 1 + rng.nextInt(3);
            int column = 1 + rng.nextInt(3);
            for (int pixel = 0; pixel < SIDE * SIDE; pixel++) {
                x[i * SIDE * SIDE + pixel] = (float) (0.2 * rng.nextGaussian());
            }
            for (int k = 0; k < 4; k++) {
                int y = row + (labels[i] == 0 ? 1 : k);
                int across = column + (labels[i] == 1 ? 1 : k);
                x[i * SIDE * SIDE + y * SIDE + across] += 1;
            }
        }
        return EngineCases.dataset(
                Task.MULTICLASS,
                Matrix.wrap(n, SIDE * SIDE, x),
                Split.oneHot(labels, 3),
                Optional.of(new ImageShape(SIDE, SIDE, 1)));
    }

    /**
     * Pictures of random numbers; all sizes differ, to the last pooling, so that a mix-up shows.
     */
    private static Experiment random(int height, int width, int channels) {
        Dataset numbers = EngineCases.random(Task.MULTICLASS, 5, height * width * channels, 3);
        Dataset pictures =
                EngineCases.dataset(
                        Task.MULTICLASS,
                        numbers.train().x(),
                        numbers.train().y(),
                        Optional.of(new ImageShape(height, width, channels)));
        return Experiment.of(
                pictures,
                Cnn.cnn(2, 3).dense(4).activation(new Tanh()),
                new Cce(),
                new Sgd(1, 0, false),
                Setting.BATCH.to(0));
    }

    static Stream<Experiment> pictures() {
        return Stream.of(random(9, 13, 1), random(8, 12, 3));
    }

    @Test
    void learnsWhichWayABarLies() {
        Experiment experiment =
                Experiment.of(
                        bars(150),
                        Cnn.cnn(4).dense(8),
                        new Cce(),
                        Adam.adam(0.01),
                        Setting.EPOCHS.to(8));
        Run run = Training.inThisThread(experiment);
        double[] loss = run.trainLoss();
        assertTrue(loss[loss.length - 1] < 0.3 * loss[0], loss[0] + " to " + loss[loss.length - 1]);
        assertTrue(accuracy(experiment, run.network()) > 0.9);
        assertEquals(run.fingerprint(), Training.inThisThread(experiment).fingerprint());
    }

    private static double accuracy(Experiment experiment, Network network) {
        Split train = experiment.data().train();
        try (Learner learner = Dl4jLearner.of(experiment, network)) {
            Split guessed = new Split(train.x(), learner.outputs(train.x()));
            int right = 0;
            for (int i = 0; i < train.size(); i++) {
                right += guessed.label(i) == train.label(i) ? 1 : 0;
            }
            return right / (double) train.size();
        }
    }

    /**
     * Our layout of weights: convolutions' rows are (ky, kx, channel), pictures (y, x, channel).
     */
    @ParameterizedTest
    @MethodSource("pictures")
    void outputsAreThoseOfPlainLoops(Experiment experiment) {
        Network network = experiment.initialNetwork();
        Matrix x = experiment.data().train().x();
        try (Learner learner = Dl4jLearner.of(experiment, network)) {
            Matrix z = learner.outputs(x);
            for (int i = 0; i < x.rows(); i++) {
                assertArrayEquals(PlainCnn.outputs(network, x.row(i)), z.row(i), 1e-5);
            }
            assertEquals(network.weights(), learner.network().weights());
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void gradientIsThatOfCentralDifferences(Experiment experiment) {
        Network before = experiment.initialNetwork();
        List<Weights> after;
        try (Learner learner = Dl4jLearner.of(experiment, before)) {
            EngineCases.train(learner, experiment, 1, 1); // a learning rate of 1
            after = learner.network().weights();
        }
        for (int layer = 0; layer < after.size(); layer++) {
            float[] w = before.weights().get(layer).matrix().shared();
            float[] moved = after.get(layer).matrix().shared();
            for (int i = 0; i < w.length; i += 1 + w.length / 12) {
                double slope = slope(experiment, before, layer, i);
                assertEquals(slope, w[i] - moved[i], 1e-5, "layer " + layer + ", weight " + i);
            }
        }
    }

    private static double slope(Experiment experiment, Network network, int layer, int i) {
        float w = network.weights().get(layer).matrix().shared()[i];
        float high = w + 2e-5f; // close, lest another pixel becomes the maximum of its square
        float low = w - 2e-5f;
        double up = loss(experiment, changed(network, layer, i, high));
        double down = loss(experiment, changed(network, layer, i, low));
        return (up - down) / ((double) high - low);
    }

    private static Network changed(Network network, int layer, int i, float to) {
        List<Weights> weights = new ArrayList<>(network.weights());
        Matrix m = weights.get(layer).matrix();
        float[] w = m.shared().clone();
        w[i] = to;
        weights.set(
                layer, new Weights(Matrix.wrap(m.rows(), m.cols(), w), weights.get(layer).bias()));
        return network.with(weights);
    }

    /** In double precision, by the plain loops. */
    private static double loss(Experiment experiment, Network network) {
        Split train = experiment.data().train();
        double sum = 0;
        for (int i = 0; i < train.size(); i++) {
            double[] z = PlainCnn.outputs(network, train.x().row(i));
            sum += new Cce().value(train.y().row(i), z);
        }
        return sum / train.size();
    }

    @Test
    void aFilterIsDeadWhenItIsSilentAtEveryPixel() {
        Experiment experiment =
                Experiment.of(bars(20), Cnn.cnn(4).dense(8), new Cce(), Setting.BATCH.to(0));
        List<Weights> weights = new ArrayList<>(experiment.initialNetwork().weights());
        weights.set(0, new Weights(weights.get(0).matrix(), new float[] {-99, 1, 1, 1}));
        Network sick = experiment.initialNetwork().with(weights);
        try (Learner learner = Dl4jLearner.of(experiment, sick)) {
            EngineCases.train(learner, experiment, 1, 1);
            List<Double> dead = learner.vitals().deadUnits();
            assertEquals(3, dead.size());
            assertEquals(0.25, dead.get(0));
            assertEquals(0, dead.get(2));
        }
    }
}
