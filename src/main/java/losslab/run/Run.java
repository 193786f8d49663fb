package losslab.run;

import java.util.List;
import java.util.function.ToDoubleFunction;
import losslab.base.Check;
import losslab.data.Split;
import losslab.math.Matrix;
import losslab.metric.Metric;
import losslab.metric.Predictions;
import losslab.model.Network;

/** What came of training an experiment: its whole history and the network. Immutable. */
public final class Run {
    private final Experiment experiment;
    private final List<Epoch> epochs;
    private final List<Snapshot> snapshots;
    private final double[] batchLoss;
    private final Network network;
    private final Ending ending;
    private final double seconds;

    private Run(
            Experiment experiment,
            List<Epoch> epochs,
            List<Snapshot> snapshots,
            double[] batchLoss,
            Network network,
            Ending ending,
            double seconds) {
        this.experiment = experiment;
        this.epochs = List.copyOf(epochs);
        this.snapshots = List.copyOf(snapshots);
        this.batchLoss = batchLoss.clone();
        this.network = network;
        this.ending = ending;
        this.seconds = seconds;
    }

    Run(Experiment experiment, History history, Network network, Ending ending, double seconds) {
        this(
                experiment,
                history.epochs(),
                history.snapshots(),
                history.batchLoss(),
                network,
                ending,
                seconds);
    }

    /** A run put together from its parts, for one that was trained earlier and is read back. */
    public static Run of(
            Experiment experiment,
            List<Epoch> epochs,
            List<Snapshot> snapshots,
            double[] batchLoss,
            Network network,
            Ending ending,
            double seconds) {
        return new Run(experiment, epochs, snapshots, batchLoss, network, ending, seconds);
    }

    public Experiment experiment() {
        return experiment;
    }

    /** The recorded epochs; in long full-batch runs at most 1,000, evenly spaced. */
    public List<Epoch> epochs() {
        return epochs;
    }

    public List<Snapshot> snapshots() {
        return snapshots;
    }

    /** The network at the end; after early stopping that of the best epoch. */
    public Network network() {
        return network;
    }

    public Ending ending() {
        return ending;
    }

    public boolean diverged() {
        return ending instanceof Ending.Diverged;
    }

    public double seconds() {
        return seconds;
    }

    /** Mean loss over the training examples per recorded epoch. */
    public double[] trainLoss() {
        return each(Epoch::trainLoss);
    }

    public double[] validationLoss() {
        return each(Epoch::validationLoss);
    }

    /** Mean of each epoch's batch losses as they were during training. */
    public double[] runningLoss() {
        return each(Epoch::runningLoss);
    }

    /** One loss per step. */
    public double[] batchLoss() {
        return batchLoss.clone();
    }

    /** Number of each recorded epoch, from 1. */
    public double[] epochNumbers() {
        return each(Epoch::number);
    }

    /** A recorded metric on the training examples, per epoch. */
    public double[] trainMetric(String name) {
        known(name);
        return each(epoch -> epoch.trainMetrics().get(name));
    }

    /** A recorded metric on the validation examples, per epoch. */
    public double[] validationMetric(String name) {
        known(name);
        return each(epoch -> epoch.validationMetrics().get(name));
    }

    public List<String> metricNames() {
        return experiment.metrics().stream().map(Metric::name).toList();
    }

    /** Predictions of the network for a split of the data. */
    public Predictions predictions(Split split) {
        return predictions(split, network);
    }

    /** Predictions of a snapshot's network for a split. */
    public Predictions predictions(Split split, Network weights) {
        try (Learner learner = Engines.evaluator(experiment, weights)) {
            return Evaluation.predictions(experiment, split, learner.outputs(split.x()));
        }
    }

    /** The mean loss over a split, in evaluation mode. */
    public double loss(Split split) {
        try (Learner learner = Engines.evaluator(experiment, network)) {
            return Evaluation.of(learner, experiment, split, List.of()).loss();
        }
    }

    /** Predictions for inputs without targets, one row each. */
    public Matrix predict(Matrix x) {
        float[] none = new float[x.rows() * experiment.data().outputs()];
        Matrix y = Matrix.wrap(x.rows(), experiment.data().outputs(), none);
        return predictions(new Split(x, y)).p();
    }

    /** A short hash of every loss and every weight: equal for equal histories, bit for bit. */
    public String fingerprint() {
        return Fingerprint.of(this);
    }

    private void known(String name) {
        Check.known("metric", name, metricNames());
    }

    private double[] each(ToDoubleFunction<Epoch> part) {
        return epochs.stream().mapToDouble(part).toArray();
    }

    @Override
    public String toString() {
        return RunTable.of(this);
    }
}
