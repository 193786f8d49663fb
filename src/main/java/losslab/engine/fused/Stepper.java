package losslab.engine.fused;

import java.util.ArrayList;
import java.util.List;
import losslab.math.Kernels;
import losslab.optim.Optimizer;
import losslab.run.Experiment;
import losslab.run.Setting;

/**
 * From gradients to new weights: penalties, clipping by value, clipping by norm, the optimiser; and
 * the figures of an observed step.
 */
final class Stepper {
    private static final int UPDATE = 20; // multiply-adds in the time of a weight's update

    private final Kernels kernels = Kernels.best();
    private final Cores cores;
    private final Parameters parameters;
    private final float[] gradient;
    private final Optimizer optimizer;
    private final float[][] memory;
    private final float l1;
    private final float l2;
    private final float clipValue;
    private final double clipNorm;
    private final double[] gradientNorms;
    private final double[] updateRatios;
    private float[] before = {};

    Stepper(Experiment experiment, Parameters parameters, float[] gradient, Cores cores) {
        this.cores = cores;
        this.parameters = parameters;
        this.gradient = gradient;
        this.optimizer = experiment.get(Setting.OPTIMIZER);
        this.memory = new float[optimizer.slots()][parameters.size()];
        this.l1 = experiment.get(Setting.L1).floatValue();
        this.l2 = experiment.get(Setting.L2).floatValue();
        this.clipValue = experiment.get(Setting.CLIP_VALUE).floatValue();
        this.clipNorm = experiment.get(Setting.CLIP_NORM);
        this.gradientNorms = new double[parameters.layers()];
        this.updateRatios = new double[parameters.layers()];
    }

    void step(int step, double rate, boolean observe) {
        if (observe) {
            observeGradient();
        }
        penalise();
        clip();
        int n = parameters.size();
        float[] w = parameters.values;
        cores.compute(
                n,
                (long) n * UPDATE,
                (from, to) -> optimizer.update(w, gradient, memory, from, to, step, (float) rate));
        if (observe) {
            observeUpdate();
        }
    }

    private void penalise() {
        if (l1 == 0 && l2 == 0) {
            return;
        }
        float[] w = parameters.values;
        for (int l = 0; l < parameters.layers(); l++) {
            for (int i = parameters.weightsAt[l]; i < parameters.biasAt[l]; i++) {
                gradient[i] += l1 * Math.signum(w[i]) + l2 * w[i];
            }
        }
    }

    private void clip() {
        if (clipValue > 0) {
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] = Math.max(-clipValue, Math.min(clipValue, gradient[i]));
            }
        }
        if (clipNorm > 0) {
            double norm = Math.sqrt(kernels.sumOfSquares(gradient.length, gradient, 0));
            if (norm > clipNorm) {
                kernels.scale(gradient.length, (float) (clipNorm / norm), gradient, 0);
            }
        }
    }

    private void observeGradient() {
        for (int l = 0; l < parameters.layers(); l++) {
            int at = parameters.weightsAt[l];
            double squares = kernels.sumOfSquares(parameters.weights(l), gradient, at);
            gradientNorms[l] = Math.sqrt(squares);
        }
        before = parameters.values.clone();
    }

    private void observeUpdate() {
        for (int l = 0; l < parameters.layers(); l++) {
            int at = parameters.weightsAt[l];
            int n = parameters.weights(l);
            double moved = kernels.squaredDistance(n, parameters.values, at, before, at);
            double size = kernels.sumOfSquares(n, before, at);
            updateRatios[l] = moved == 0 ? 0 : Math.sqrt(moved / size);
        }
    }

    List<Double> gradientNorms() {
        return boxed(gradientNorms);
    }

    List<Double> updateRatios() {
        return boxed(updateRatios);
    }

    private static List<Double> boxed(double[] values) {
        List<Double> list = new ArrayList<>();
        for (double value : values) {
            list.add(value);
        }
        return list;
    }
}
