package losslab.engine.dl4j;

import losslab.math.Matrix;
import losslab.math.Rng;
import losslab.model.Network;
import losslab.model.Scaling;
import losslab.run.Experiment;
import losslab.run.Learner;
import losslab.run.Vitals;
import org.deeplearning4j.nn.conf.CacheMode;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.WorkspaceMode;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.api.memory.MemoryWorkspaceManager;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.NoOp;

/** A {@code MultiLayerNetwork} at work on an experiment, one {@code fit} per step. */
final class Dl4jLearner implements Learner {
    private static final int CHUNK = 500; // examples evaluated at once

    private final Network initial;
    private final MultiLayerNetwork net;
    private final Layout layout;
    private final LossAdapter loss;
    private final Descent descent;
    private final Batches batches;
    private final DeadUnits deadUnits;
    private int step;

    private Dl4jLearner(Experiment experiment, Network initial) {
        Backend.oneThread();
        this.initial = initial;
        layout = Layout.of(initial.architecture(), 0);
        loss = new LossAdapter(experiment.objective().loss());
        float[] weights = layout.flat(new float[0], initial.weights());
        net = network(experiment, weights);
        descent = new Descent(experiment, layout, weights, net.params());
        net.setUpdater(descent);
        Matrix x = initial.scaling().apply(experiment.data().train().x());
        batches = new Batches(x, experiment.data().train().y());
        deadUnits = new DeadUnits(initial.architecture(), x);
    }

    static Dl4jLearner of(Experiment experiment, Network initial) {
        return new Dl4jLearner(experiment, initial);
    }

    private MultiLayerNetwork network(Experiment experiment, float[] weights) {
        Rng dropout = experiment.random("dropout");
        NeuralNetConfiguration.Builder settings =
                new NeuralNetConfiguration.Builder()
                        .updater(new NoOp()) // Descent takes its place
                        .miniBatch(false) // our losses give the gradient of the mean
                        .trainingWorkspaceMode(WorkspaceMode.ENABLED)
                        .inferenceWorkspaceMode(WorkspaceMode.ENABLED)
                        .cacheMode(CacheMode.NONE);
        Parts parts =
                new Parts(
                        settings,
                        loss,
                        Activations::forTraining,
                        new ActivationIdentity(),
                        (layer, number) ->
                                new DropoutAdapter(layer.dropout(), number, dropout, () -> step));
        // inputs are standardised once, before they get here
        MultiLayerNetwork built =
                new MultiLayerNetwork(Blueprint.of(initial.architecture(), Scaling.none(), parts));
        built.init(Floats.of(weights, weights.length), false);
        LeanLayers.into(built, loss);
        return built;
    }

    @Override
    public double step(int[] order, int from, int to, int step, double rate, boolean observe) {
        this.step = step;
        batches.load(order, from, to);
        descent.next(step, rate, observe);
        net.fit(batches.inputs(), batches.targets());
        return loss.mean();
    }

    @Override
    public Vitals vitals() {
        return new Vitals(descent.gradientNorm(), descent.updateRatio(), deadUnits.shares(net));
    }

    @Override
    public Matrix outputs(Matrix x) {
        int outputs = initial.architecture().outputs();
        Matrix scaled = initial.scaling().apply(x);
        float[] z = new float[x.rows() * outputs];
        for (int from = 0; from < x.rows(); from += CHUNK) {
            Matrix rows = scaled.rows(from, Math.min(x.rows(), from + CHUNK));
            INDArray in = Floats.of(rows.shared(), rows.rows(), rows.cols());
            float[] chunk = Floats.of(net.output(in, false));
            System.arraycopy(chunk, 0, z, from * outputs, chunk.length);
        }
        return Matrix.wrap(x.rows(), outputs, z);
    }

    @Override
    public Network network() {
        return initial.with(layout.weights(descent.weights()));
    }

    /**
     * Gives back the memory that Deeplearning4j keeps per thread; one by one, because its way to do
     * it for all of them runs a full garbage collection.
     */
    @Override
    public void close() {
        net.clear();
        MemoryWorkspaceManager manager = Nd4j.getWorkspaceManager();
        manager.getAllWorkspacesForCurrentThread().forEach(manager::destroyWorkspace);
    }
}
