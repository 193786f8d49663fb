package losslab.engine.dl4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import losslab.optim.Optimizer;
import losslab.run.Experiment;
import losslab.run.Setting;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.GradientUpdater;

/**
 * From the gradient of the mean loss to the change of the weights, for all parameters at once:
 * penalties, clipping by value, clipping by the norm of everything, our optimiser.
 *
 * <p>Deeplearning4j subtracts what {@link #applyUpdater} leaves behind; that is w − w′, which gives
 * w′ back exactly as long as a weight neither doubles nor halves (Sterbenz), and to rounding
 * otherwise.
 */
final class Descent implements GradientUpdater<UpdaterAdapter> {
    private final UpdaterAdapter config;
    private final Layout layout;
    private final Optimizer optimizer;
    private final float l1;
    private final float l2;
    private final float clipValue;
    private final double clipNorm;
    private final float[][] memory;
    private final float[] before;
    private final float[] w;
    private final float[] g;
    private INDArray parameters;
    private int step;
    private double rate;
    private boolean observed;
    private List<Double> gradientNorm = List.of();
    private List<Double> updateRatio = List.of();

    Descent(Experiment experiment, Layout layout, UpdaterAdapter config) {
        this.config = config;
        this.layout = layout;
        optimizer = experiment.get(Setting.OPTIMIZER);
        l1 = experiment.get(Setting.L1).floatValue();
        l2 = experiment.get(Setting.L2).floatValue();
        clipValue = experiment.get(Setting.CLIP_VALUE).floatValue();
        clipNorm = experiment.get(Setting.CLIP_NORM);
        int n = layout.length();
        memory = new float[optimizer.slots()][n];
        before = new float[n];
        w = new float[n];
        g = new float[n];
    }

    /** The network's parameters, which are read at every step. */
    void watch(INDArray parameters) {
        this.parameters = parameters;
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

    @Override
    public void applyUpdater(INDArray gradient, int iteration, int epoch) {
        Floats.read(gradient, g);
        Floats.read(parameters, before);
        System.arraycopy(before, 0, w, 0, w.length);
        if (observed) {
            gradientNorm = norms(g);
        }
        penalise();
        clip();
        optimizer.update(w, g, memory, 0, w.length, step, (float) rate);
        for (int i = 0; i < g.length; i++) {
            g[i] = before[i] - w[i];
        }
        if (observed) {
            updateRatio = ratios(norms(g), norms(before));
        }
        Floats.write(g, gradient);
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

    private static List<Double> ratios(List<Double> changes, List<Double> sizes) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            double change = changes.get(i);
            ratios.add(change == 0 ? 0 : change / sizes.get(i));
        }
        return ratios;
    }

    @Override
    public UpdaterAdapter getConfig() {
        return config;
    }

    @Override
    public Map<String, INDArray> getState() {
        return Map.of();
    }

    @Override
    public void setState(Map<String, INDArray> state, boolean initialize) {
        throw new UnsupportedOperationException("its state stays in Java");
    }

    @Override
    public void setStateViewArray(
            INDArray view, long[] gradientShape, char gradientOrder, boolean initialize) {
        throw new UnsupportedOperationException("its state stays in Java");
    }
}
