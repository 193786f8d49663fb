package losslab.engine.dl4j;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import losslab.optim.Optimizer;
import losslab.run.Experiment;
import losslab.run.Setting;
import org.deeplearning4j.nn.api.Trainable;
import org.deeplearning4j.nn.api.Updater;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * From the gradient of the mean loss to new weights, for all parameters at once: penalties,
 * clipping by value, clipping by the norm of everything, our optimiser. The weights live here, in
 * Java; the network is given a copy after each step.
 *
 * <p>This is the network's whole {@code Updater}, not an {@code IUpdater} within Deeplearning4j's
 * own one: that sees blocks of parameters without the weights themselves (penalties and AdamW need
 * them), cannot clip the norm of all layers together, and slices the vectors anew for every layer
 * and step, which takes a quarter of a small net's time.
 */
final class Descent implements Updater {
    private static final long serialVersionUID = 1L;

    private final transient Layout layout;
    private final transient Optimizer optimizer;
    private final float l1;
    private final float l2;
    private final float clipValue;
    private final double clipNorm;
    private final transient float[][] memory;
    private final transient float[] w;
    private final transient float[] g;
    private final transient float[] before;
    private final transient INDArray parameters;
    private int step;
    private double rate;
    private boolean observed;
    private transient List<Double> gradientNorm = List.of();
    private transient List<Double> updateRatio = List.of();

    /**
     * @param w the weights to begin with, in the layout's order; taken over
     * @param parameters the network's, which are overwritten at every step
     */
    Descent(Experiment experiment, Layout layout, float[] w, INDArray parameters) {
        this.layout = layout;
        this.w = w;
        this.parameters = parameters;
        optimizer = experiment.get(Setting.OPTIMIZER);
        l1 = experiment.get(Setting.L1).floatValue();
        l2 = experiment.get(Setting.L2).floatValue();
        clipValue = experiment.get(Setting.CLIP_VALUE).floatValue();
        clipNorm = experiment.get(Setting.CLIP_NORM);
        memory = new float[optimizer.slots()][w.length];
        g = new float[w.length];
        before = new float[w.length];
    }

    /** Announces the next step. */
    void next(int step, double rate, boolean observed) {
        this.step = step;
        this.rate = rate;
        this.observed = observed;
    }

    /** ‖∂L/∂W‖ per layer of the last observed step, before penalties and clipping. */
    List<Double> gradientNorm() {
        return gradientNorm;
    }

    /** ‖ΔW‖/‖W‖ per layer of the last observed step. */
    List<Double> updateRatio() {
        return updateRatio;
    }

    /** The weights as they are now, not to be written to. */
    float[] weights() {
        return w;
    }

    @Override
    public void update(
            Trainable net,
            Gradient gradient,
            int iteration,
            int epoch,
            int examples,
            LayerWorkspaceMgr workspaces) {
        Floats.read(gradient.gradient(), g);
        if (observed) {
            gradientNorm = norms(g);
            System.arraycopy(w, 0, before, 0, w.length);
        }
        penalise();
        clip();
        optimizer.update(w, g, memory, 0, w.length, step, (float) rate);
        if (observed) {
            updateRatio = updateRatios();
        }
        Floats.write(w, parameters);
        // what is left in the gradient will be subtracted from the parameters
        Arrays.fill(g, 0);
        Floats.write(g, gradient.gradient());
    }

    private void penalise() {
        if (l1 == 0 && l2 == 0) {
            return;
        }
        for (int layer = 0; layer < layout.layers(); layer++) {
            for (int i = layout.begin(layer); i < layout.end(layer); i++) {
                g[i] += l1 * Math.signum(w[i]) + l2 * w[i];
            }
        }
    }

    private void clip() {
        if (clipValue > 0) {
            for (int i = 0; i < g.length; i++) {
                g[i] = Math.max(-clipValue, Math.min(clipValue, g[i]));
            }
        }
        if (clipNorm > 0) {
            double norm = norm(g, 0, g.length);
            float factor = norm > clipNorm ? (float) (clipNorm / norm) : 1;
            for (int i = 0; i < g.length; i++) {
                g[i] *= factor;
            }
        }
    }

    private List<Double> norms(float[] x) {
        List<Double> norms = new ArrayList<>();
        for (int layer = 0; layer < layout.layers(); layer++) {
            norms.add(norm(x, layout.begin(layer), layout.end(layer)));
        }
        return norms;
    }

    private static double norm(float[] x, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += (double) x[i] * x[i];
        }
        return Math.sqrt(sum);
    }

    private List<Double> updateRatios() {
        List<Double> sizes = norms(before);
        for (int i = 0; i < before.length; i++) {
            before[i] -= w[i];
        }
        List<Double> changes = norms(before);
        List<Double> ratios = new ArrayList<>();
        for (int layer = 0; layer < sizes.size(); layer++) {
            double change = changes.get(layer);
            ratios.add(change == 0 ? 0 : change / sizes.get(layer));
        }
        return ratios;
    }

    @Override
    public INDArray getStateViewArray() {
        throw new UnsupportedOperationException("what the optimiser remembers stays in Java");
    }

    @Override
    public void setStateViewArray(Trainable layer, INDArray state, boolean initialize) {
        throw new UnsupportedOperationException("what the optimiser remembers stays in Java");
    }
}
