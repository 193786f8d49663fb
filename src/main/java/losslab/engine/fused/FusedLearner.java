package losslab.engine.fused;

import java.util.ArrayList;
import java.util.List;
import losslab.loss.Batch;
import losslab.loss.Loss;
import losslab.loss.LossFailure;
import losslab.math.Kernels;
import losslab.math.Matrix;
import losslab.math.Rng;
import losslab.model.Layer;
import losslab.model.Network;
import losslab.run.Experiment;
import losslab.run.Learner;
import losslab.run.SilentUnits;
import losslab.run.Vitals;

/**
 * A dense net in training: flat arrays, used from step to step. Examples go through the net in
 * pieces, so that what one layer writes is still in the cache when the next reads it; the gradient
 * of a batch is the sum over its pieces.
 */
final class FusedLearner implements Learner {
    private static final int PIECE = 1_000; // examples

    private final Kernels kernels = Kernels.best();
    private final Cores cores;
    private final Network initial;
    private final Matrix x;
    private final int inputs;
    private final int outputs;
    private final Parameters parameters;
    private final float[] gradient;
    private final float[] pieceGradient;
    private final List<DensePass> passes = new ArrayList<>();
    private final Loss loss;
    private final Pieces pieces;
    private final Batch batch;
    private final Stepper stepper;
    private final Rng dropout;

    FusedLearner(Experiment experiment, Network initial, Cores cores) {
        this.cores = cores;
        this.initial = initial;
        this.x = initial.scaling().apply(experiment.data().train().x());
        this.inputs = x.cols();
        this.outputs = initial.architecture().outputs();
        this.parameters = new Parameters(initial);
        this.loss = experiment.objective().loss();
        this.dropout = experiment.random("dropout");
        List<Layer> layers = initial.architecture().layers();
        int capacity = Math.min(PIECE, x.rows());
        for (int l = 0; l < layers.size(); l++) {
            passes.add(new DensePass(parameters, l, (Layer.Dense) layers.get(l), capacity, cores));
        }
        int batchSize = experiment.batchSize();
        this.pieces = new Pieces(x, experiment.data().train().y(), batchSize, PIECE);
        DensePass last = passes.get(passes.size() - 1);
        this.batch = new Batch(outputs, pieces.y, last.z, last.delta);
        this.gradient = new float[parameters.size()];
        this.pieceGradient = new float[batchSize > PIECE ? parameters.size() : 0];
        this.stepper = new Stepper(experiment, parameters, gradient, cores);
    }

    @Override
    public double step(int[] order, int from, int to, int step, double rate, boolean observe) {
        cores.stepBegins();
        int rows = to - from;
        batch.scale = 1f / rows;
        Rng drops = dropout.split(step);
        passes.forEach(pass -> pass.dropFrom(drops));
        double sum = piece(order, from, Math.min(to, from + PIECE), gradient);
        for (int at = from + PIECE; at < to; at += PIECE) {
            sum += furtherPiece(order, from, at, Math.min(to, at + PIECE));
        }
        stepper.step(step, rate, observe);
        cores.stepEnds();
        return sum / rows;
    }

    private double furtherPiece(int[] order, int first, int from, int to) {
        try {
            double sum = piece(order, from, to, pieceGradient);
            kernels.axpy(gradient.length, 1, pieceGradient, 0, gradient, 0);
            return sum;
        } catch (LossFailure failure) {
            throw failure.rowsLater(from - first);
        }
    }

    /** The sum of the losses, and what these examples add to the gradient of the mean. */
    private double piece(int[] order, int from, int to, float[] slopes) {
        int rows = to - from;
        pieces.load(order, from, to);
        forward(rows);
        batch.rows = rows;
        double sum = loss.batch(batch);
        backward(rows, slopes);
        return sum;
    }

    private void forward(int rows) {
        float[] in = pieces.x;
        int at = pieces.xAt;
        for (DensePass pass : passes) {
            pass.forwardInTraining(rows, in, at);
            in = pass.a;
            at = 0;
        }
    }

    private void backward(int rows, float[] slopes) {
        for (int l = passes.size() - 1; l > 0; l--) {
            DensePass pass = passes.get(l);
            DensePass before = passes.get(l - 1);
            pass.throughActivation(rows);
            pass.gradient(rows, before.a, 0, slopes);
            pass.backward(rows, before.delta);
        }
        passes.get(0).throughActivation(rows);
        passes.get(0).gradient(rows, pieces.x, pieces.xAt, slopes);
    }

    @Override
    public Vitals vitals() {
        return new Vitals(stepper.gradientNorms(), stepper.updateRatios(), deadUnits());
    }

    private List<Double> deadUnits() {
        int rows = Math.min(PIECE, x.rows());
        evaluate(rows, x.shared(), 0);
        List<Double> shares = new ArrayList<>();
        for (int l = 0; l < passes.size(); l++) {
            int units = initial.architecture().layers().get(l).units();
            boolean last = l == passes.size() - 1;
            SilentUnits silent = new SilentUnits(units);
            silent.look(passes.get(l).a, rows * units, 1);
            shares.add(last ? 0 : silent.share());
        }
        return shares;
    }

    @Override
    public Matrix outputs(Matrix raw) {
        Matrix scaled = initial.scaling().apply(raw);
        float[] z = new float[scaled.rows() * outputs];
        DensePass last = passes.get(passes.size() - 1);
        int piece = last.z.length / outputs;
        for (int from = 0; from < scaled.rows(); from += piece) {
            int rows = Math.min(piece, scaled.rows() - from);
            evaluate(rows, scaled.shared(), from * inputs);
            System.arraycopy(last.a, 0, z, from * outputs, rows * outputs);
        }
        return Matrix.wrap(scaled.rows(), outputs, z);
    }

    private void evaluate(int rows, float[] in, int at) {
        float[] from = in;
        int fromAt = at;
        for (DensePass pass : passes) {
            pass.forward(rows, from, fromAt);
            from = pass.a;
            fromAt = 0;
        }
    }

    @Override
    public Network network() {
        return initial.with(parameters.copy());
    }

    @Override
    public void close() {
        cores.close();
    }
}
