package losslab.engine.fused;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import losslab.base.Option;
import losslab.data.Blobs;
import losslab.data.Dataset;
import losslab.data.Digits;
import losslab.data.Moons;
import losslab.data.SigmoidCurve;
import losslab.loss.Bce;
import losslab.loss.Cce;
import losslab.loss.Focal;
import losslab.loss.Loss;
import losslab.loss.Mse;
import losslab.model.Gelu;
import losslab.model.Mlp;
import losslab.model.Model;
import losslab.model.Sigmoid;
import losslab.model.Tanh;
import losslab.optim.Adam;
import losslab.optim.RmsProp;
import losslab.optim.Sgd;
import losslab.run.Experiment;
import losslab.run.Setting;
import losslab.run.Training;
import losslab.run.Watch;

/** Trains a handful of unlike experiments and prints what came of them, for other JVMs to match. */
public final class Fingerprints {
    private Fingerprints() {}

    static Stream<Experiment> experiments() {
        Option few = Setting.EPOCHS.to(2);
        return Stream.of(
                of(Moons.moons(), Mlp.mlp(16), new Bce(), Adam.adam(0.01), few),
                of(
                        SigmoidCurve.sigmoidCurve(),
                        Mlp.mlp(64),
                        new Mse(),
                        new Sgd(0.01, 0, false),
                        Setting.BATCH.to(0),
                        Setting.ITERATIONS.to(50)),
                of(
                        Blobs.blobs(3).features(7),
                        Mlp.mlp(17, 5).activation(new Tanh()).dropout(0.2),
                        new Cce(),
                        new RmsProp(0.01, 0.9, 1e-8),
                        Setting.STANDARDIZE.to(true),
                        Setting.CLIP_NORM.to(1.0),
                        few),
                of(
                        Moons.moons(),
                        Mlp.mlp(33).activation(new Gelu()),
                        new Bce(),
                        new Sgd(0.1, 0.9, true),
                        Setting.BATCH.to(7),
                        few),
                of(
                        Digits.digits().take(300),
                        Mlp.mlp(20, 12).activation(new Sigmoid()),
                        new Focal(1.5, java.util.List.of()),
                        Adam.adam(0.01).decay(0.1),
                        few));
    }

    private static Experiment of(Dataset data, Model model, Loss loss, Option... options) {
        return Experiment.of(data, model, loss, options).with(Watch.QUIET);
    }

    static String all() {
        return experiments()
                .map(experiment -> Training.inThisThread(experiment).fingerprint())
                .collect(Collectors.joining(" "));
    }

    public static void main(String[] none) {
        System.out.println(all());
    }
}
