package losslab.engine.fused;

import java.util.ArrayList;
import java.util.List;
import losslab.loss.Batch;
import losslab.loss.Loss;
import losslab.math.Matrix;
import losslab.math.Rng;
import losslab.model.Layer;
import losslab.model.Network;
import losslab.run.Experiment;
import losslab.run.Learner;
import losslab.run.SilentUnits;
import losslab.run.Vitals;

/** A dense net in training: flat arrays, no allocation per step. */
final class FusedLearner implements Learner {
    /** Full passes go through the net in pieces of this many examples. */
    private static final int PIECE = 1_000;

    private final Network initial;
    private final Matrix x;
    private final float[] targets;
    private final int inputs;
    private final int outputs;
    private final int batchSize;
    private final Parameters parameters;
    private final float[] gradient;
    private final List<DensePass> passes = new ArrayList<>();
    private final Loss loss;
    private final Batch batch;
    private final float[] batchX;
    private final Stepper stepper;
    private final Rng dropout;

    FusedLearner(Experiment experiment, Network initial) {
        this.initial = initial;
        this.x = initial.scaling().apply(experiment.data().train().x());
        this.targets = experiment.data().train().y().shared();
        this.inputs = x.cols();
        this.outputs = initial.architecture().outputs();
        this.batchSize = experiment.batchSize();
        this.parameters = new Parameters(initial);
        this.gradient = new float[parameters.size()];
        this.loss = experiment.objective().loss();
        this.dropout = experiment.random("dropout");
        int capacity = Math.max(batchSize, Math.min(PIECE, x.rows()));
        List<Layer> layers = initial.architecture().layers();
        for (int l = 0; l < layers.size(); l++) {
            passes.add(new DensePass(parameters, l, (Layer.Dense) layers.get(l), capacity));
        }
        DensePass last = passes.get(passes.size() - 1);
        boolean gathers = batchSize < x.rows();
        float[] y = gathers ? new float[batchSize * outputs] : targets;
        this.batchX = gathers ? new float[batchSize * inputs] : x.shared();
        this.batch = new Batch(outputs, y, last.z, last.delta);
        this.stepper = new Stepper(experiment, parameters, gradient);
    }

    @Override
    public double step(int[] order, int from, int to, int step, double rate, boolean observe) {
        int rows = to - from;
        if (batchX != x.shared()) {
            gather(order, from, to);
        }
        forward(rows, dropout.split(step));
        batch.rows = rows;
        batch.scale = 1f / rows;
        double mean = loss.batch(batch) / rows;
        backward(rows);
        stepper.step(step, rate, observe);
        return mean;
    }

    private void gather(int[] order, int from, int to) {
        float[] all = x.shared();
        for (int i = from; i < to; i++) {
            System.arraycopy(all, order[i] * inputs, batchX, (i - from) * inputs, inputs);
            System.arraycopy(targets, order[i] * outputs, batch.y, (i - from) * outputs, outputs);
        }
    }

    private void forward(int rows, Rng rng) {
        float[] in = batchX;
        for (int l = 0; l < passes.size(); l++) {
            DensePass pass = passes.get(l);
            if (pass.drops()) {
                pass.forwardDropping(rows, in, rng.split(l));
            } else {
                pass.forward(rows, in, 0);
            }
            in = pass.a;
        }
    }

    private void backward(int rows) {
        for (int l = passes.size() - 1; l >= 0; l--) {
            DensePass pass = passes.get(l);
            pass.throughActivation(rows);
            pass.gradient(rows, l == 0 ? batchX : passes.get(l - 1).a, 0, gradient);
            if (l > 0) {
                pass.backward(rows, passes.get(l - 1).delta);
            }
        }
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
        // nothing but arrays is held
    }
}
