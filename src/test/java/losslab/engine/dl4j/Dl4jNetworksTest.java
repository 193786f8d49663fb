package losslab.engine.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import losslab.base.Task;
import losslab.data.Dataset;
import losslab.data.ImageShape;
import losslab.engine.EngineCases;
import losslab.loss.Bce;
import losslab.loss.Cce;
import losslab.loss.Focal;
import losslab.loss.Mae;
import losslab.loss.Mse;
import losslab.math.Matrix;
import losslab.model.Cnn;
import losslab.model.Elementwise;
import losslab.model.Elu;
import losslab.model.Gelu;
import losslab.model.Mlp;
import losslab.model.Network;
import losslab.model.Sigmoid;
import losslab.model.Tanh;
import losslab.optim.AdaDelta;
import losslab.optim.AdaGrad;
import losslab.optim.Adam;
import losslab.optim.RmsProp;
import losslab.optim.Sgd;
import losslab.run.Experiment;
import losslab.run.Learner;
import losslab.run.Setting;
import losslab.run.Training;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.lossfunctions.impl.LossBinaryXENT;
import org.nd4j.linalg.lossfunctions.impl.LossMAE;
import org.nd4j.linalg.lossfunctions.impl.LossMCXENT;
import org.nd4j.linalg.lossfunctions.impl.LossMSE;

class Dl4jNetworksTest {
    private static final int EXAMPLES = 20;
    private static final Dataset NUMBERS = EngineCases.random(Task.REGRESSION, EXAMPLES, 3, 1);
    private static final Dataset TWO = EngineCases.random(Task.BINARY, EXAMPLES, 3, 1);
    private static final Dataset THREE = EngineCases.random(Task.MULTICLASS, EXAMPLES, 3, 3);

    @TempDir Path folder;

    static Stream<Experiment> experiments() {
        return Stream.of(
                Experiment.of(THREE, Mlp.mlp(5), new Cce(), Setting.L2.to(0.01)),
                Experiment.of(TWO, Mlp.mlp(5).activation(new Tanh()), new Bce(), momentum()),
                Experiment.of(NUMBERS, Mlp.mlp(5, 4).dropout(0.2), new Mse(), new Sgd(.1, 0, true)),
                Experiment.of(NUMBERS, Mlp.mlp(3), (y, z) -> Math.abs(y[0] - z[0])),
                Experiment.of(NUMBERS, Mlp.mlp(), new Mae(), new RmsProp(0.01, 0.9, 1e-8)),
                Experiment.of(NUMBERS, Mlp.mlp(4).output(new Sigmoid()), new Mse()),
                Experiment.of(TWO, Mlp.mlp(4).activation(new Gelu()), new Focal(2, List.of())),
                Experiment.of(
                        THREE,
                        Mlp.mlp(4).activation(new Elu(0.5)).noBias(),
                        new Cce(),
                        new AdaGrad(0.1, 1e-8),
                        Setting.CLIP_NORM.to(1.0),
                        Setting.STANDARDIZE.to(true)),
                Experiment.of(
                        pictures(1),
                        Cnn.cnn(2).dense(4),
                        new Cce(),
                        Adam.adam(0.01).decay(0.1),
                        Setting.STANDARDIZE.to(true)),
                Experiment.of(
                        pictures(3), Cnn.cnn(2).dense(4), new Cce(), new AdaDelta(1, .95, 1e-6)));
    }

    private static Sgd momentum() {
        return new Sgd(0.1, 0.9, false);
    }

    private static Dataset pictures(int channels) {
        Dataset numbers = EngineCases.random(Task.MULTICLASS, EXAMPLES, 6 * 4 * channels, 3);
        return EngineCases.dataset(
                Task.MULTICLASS,
                numbers.train().x(),
                numbers.train().y(),
                Optional.of(new ImageShape(6, 4, channels)));
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void givesOurPredictionsBeforeAndAfterBeingSaved(Experiment experiment) throws IOException {
        Network trained = Training.inThisThread(experiment.with(Setting.EPOCHS.to(2))).network();
        float[] expected = predictions(experiment, trained);
        MultiLayerNetwork net = Dl4jNetworks.of(experiment, trained);
        assertArrayEquals(expected, output(net, experiment), 2e-5f);

        File file = folder.resolve("net.zip").toFile();
        ModelSerializer.writeModel(net, file, true);
        MultiLayerNetwork restored = ModelSerializer.restoreMultiLayerNetwork(file, true);
        assertArrayEquals(expected, output(restored, experiment), 2e-5f);
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void canBeTrainedFurtherOnceRestored(Experiment experiment) throws IOException {
        File file = folder.resolve("net.zip").toFile();
        ModelSerializer.writeModel(
                Dl4jNetworks.of(experiment, experiment.initialNetwork()), file, true);
        MultiLayerNetwork net = ModelSerializer.restoreMultiLayerNetwork(file, true);
        INDArray x = inputs(experiment);
        Matrix y = experiment.data().train().y();
        INDArray targets = Floats.of(y.shared(), y.rows(), y.cols());
        double before = squaredError(net.output(x), y);
        for (int i = 0; i < 60; i++) {
            net.fit(x, targets);
        }
        double after = squaredError(net.output(x), y);
        assertTrue(after < before, before + " to " + after);
    }

    @Test
    void lossIsTheNearestThereIs() {
        for (Experiment experiment : experiments().toList()) {
            MultiLayerNetwork net = Dl4jNetworks.of(experiment, experiment.initialNetwork());
            OutputLayer last = (OutputLayer) net.getOutputLayer().conf().getLayer();
            Class<?> expected =
                    switch (experiment.loss().name()) {
                        case "cce()" -> LossMCXENT.class;
                        case "bce()", "focal(2.0)" -> LossBinaryXENT.class;
                        case "mae()" -> LossMAE.class;
                        default -> LossMSE.class; // mse(), and a student's on a regression
                    };
            assertEquals(expected, last.getLossFn().getClass(), experiment.title());
        }
    }

    private static double squaredError(INDArray p, Matrix y) {
        float[] predicted = Floats.of(p);
        double sum = 0;
        for (int i = 0; i < predicted.length; i++) {
            sum += (predicted[i] - y.shared()[i]) * (predicted[i] - y.shared()[i]);
        }
        return sum / y.rows();
    }

    @Test
    void standardisationStaysAsItIsWhenTrainedFurther() {
        Experiment experiment =
                Experiment.of(
                        TWO,
                        Mlp.mlp(4),
                        new Bce(),
                        Adam.adam(0.1).decay(0.1),
                        Setting.STANDARDIZE.to(true));
        MultiLayerNetwork net = Dl4jNetworks.of(experiment, experiment.initialNetwork());
        float[] before = Floats.of(net.getLayer(0).params());
        Matrix y = TWO.train().y();
        net.fit(inputs(experiment), Floats.of(y.shared(), y.rows(), 1));
        assertArrayEquals(before, Floats.of(net.getLayer(0).params()));
        float deviation = experiment.initialNetwork().scaling().deviation()[0];
        assertEquals(1 / deviation, before[0]);
    }

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

    @Test
    void aStudentsActivationPredictsButCannotBeRestored() throws IOException {
        Experiment experiment = Experiment.of(TWO, Mlp.mlp(4).activation(new Sine()), new Bce());
        MultiLayerNetwork net = Dl4jNetworks.of(experiment, experiment.initialNetwork());
        assertArrayEquals(
                predictions(experiment, experiment.initialNetwork()),
                output(net, experiment),
                1e-6f);
        File file = folder.resolve("net.zip").toFile();
        ModelSerializer.writeModel(net, file, true);
        RuntimeException refused =
                assertThrows(
                        RuntimeException.class,
                        () -> ModelSerializer.restoreMultiLayerNetwork(file, true));
        assertTrue(refused.getMessage().contains("sine is not one of the library"));
    }

    private static float[] predictions(Experiment experiment, Network network) {
        Matrix x = experiment.data().train().x();
        try (Learner learner = Dl4jLearner.of(experiment, network)) {
            Matrix z = learner.outputs(x);
            float[] p = z.shared().clone();
            experiment.objective().predict(z.rows(), z.cols(), p);
            return p;
        }
    }

    private static float[] output(MultiLayerNetwork net, Experiment experiment) {
        return Floats.of(net.output(inputs(experiment)));
    }

    private static INDArray inputs(Experiment experiment) {
        Matrix x = experiment.data().train().x();
        return Floats.of(x.shared(), x.rows(), x.cols());
    }
}
