package losslab.engine.dl4j;

import losslab.model.Network;
import losslab.model.Scaling;
import losslab.optim.Adam;
import losslab.run.Experiment;
import losslab.run.Setting;
import org.deeplearning4j.nn.conf.GradientNormalization;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.dropout.Dropout;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;

/**
 * Trained networks for Deeplearning4j's own tools: to be evaluated, saved with {@code
 * ModelSerializer}, restored and trained further with {@code fit}.
 *
 * <p>{@code output} takes rows as the data set has them and gives our predictions p.
 * Standardisation is a leading layer w ∘ x + b that is frozen. Everything is Deeplearning4j's own
 * and can be restored without Losslab, but for {@code gelu()}, {@code elu(α ≠ 1)} and colour
 * pictures, which need our classes, and activations that a student wrote, which cannot be restored.
 *
 * <p>Training that is continued there follows its rules, where they are not ours: the loss is the
 * nearest of its own (cross-entropy for {@code focal}, for instance), the learning rate the
 * optimiser's without a schedule, the optimiser starts with empty memory, {@code momentum} becomes
 * Nesterov's, {@code clipNorm} is taken layer by layer, and AdamW's decay takes the place of L2.
 */
public final class Dl4jNetworks {
    private Dl4jNetworks() {}

    /** A network of its own: training it changes neither the experiment nor the network given. */
    public static MultiLayerNetwork of(Experiment experiment, Network network) {
        Backend.oneThread();
        Scaling scaling = network.scaling();
        Parts parts =
                new Parts(
                        settings(experiment),
                        Equivalents.loss(experiment.loss(), experiment.objective().prediction()),
                        Activations::of,
                        Activations.of(experiment.objective().prediction()),
                        (layer, number) -> new Dropout(1 - layer.dropout()));
        MultiLayerNetwork built =
                new MultiLayerNetwork(Blueprint.of(network.architecture(), scaling, parts));
        float[] leading = leading(scaling);
        Layout layout = Layout.of(network.architecture(), leading.length);
        float[] parameters = layout.flat(leading, network.weights());
        built.init(Floats.of(parameters, parameters.length), false);
        return built;
    }

    private static NeuralNetConfiguration.Builder settings(Experiment experiment) {
        NeuralNetConfiguration.Builder settings =
                new NeuralNetConfiguration.Builder()
                        .seed(experiment.get(Setting.SEED))
                        .updater(Equivalents.updater(experiment.get(Setting.OPTIMIZER)));
        penalties(experiment, settings);
        if (experiment.get(Setting.CLIP_VALUE) > 0) {
            settings.gradientNormalization(GradientNormalization.ClipElementWiseAbsoluteValue)
                    .gradientNormalizationThreshold(experiment.get(Setting.CLIP_VALUE));
        } else if (experiment.get(Setting.CLIP_NORM) > 0) {
            settings.gradientNormalization(GradientNormalization.ClipL2PerLayer)
                    .gradientNormalizationThreshold(experiment.get(Setting.CLIP_NORM));
        }
        return settings;
    }

    private static void penalties(Experiment experiment, NeuralNetConfiguration.Builder settings) {
        boolean decays = experiment.get(Setting.OPTIMIZER) instanceof Adam adam && adam.decay() > 0;
        if (experiment.get(Setting.L1) > 0) {
            settings.l1(experiment.get(Setting.L1));
        }
        if (decays) {
            double decay = ((Adam) experiment.get(Setting.OPTIMIZER)).decay();
            settings.weightDecay(decay).weightDecayBias(decay);
        } else if (experiment.get(Setting.L2) > 0) {
            settings.l2(experiment.get(Setting.L2));
        }
    }

    /** w = 1/σ and b = −μ/σ, so that w ∘ x + b = (x − μ)/σ. */
    private static float[] leading(Scaling scaling) {
        float[] mean = scaling.mean();
        float[] deviation = scaling.deviation();
        int n = mean.length;
        float[] leading = new float[2 * n];
        for (int i = 0; i < n; i++) {
            leading[i] = 1 / deviation[i];
            leading[n + i] = -mean[i] / deviation[i];
        }
        return leading;
    }
}
