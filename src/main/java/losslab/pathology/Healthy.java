package losslab.pathology;

import java.util.List;
import java.util.function.LongFunction;
import losslab.data.Blobs;
import losslab.data.Digits;
import losslab.data.Moons;
import losslab.data.SigmoidCurve;
import losslab.data.Spiral;
import losslab.loss.Bce;
import losslab.loss.Cce;
import losslab.loss.Mse;
import losslab.model.Mlp;
import losslab.optim.Adam;
import losslab.optim.Sgd;
import losslab.run.Experiment;
import losslab.run.Setting;

/** Trainings with which nothing is wrong: no signature may hold on any of them. */
public final class Healthy {
    private static final Setting.Chosen<Integer> SHORT = Setting.EPOCHS.to(10);

    private static final List<LongFunction<Experiment>> REFERENCES =
            List.of(
                    seed ->
                            Experiment.of(
                                    Blobs.blobs(4), Mlp.mlp(16), new Cce(), seeded(seed), SHORT),
                    seed ->
                            Experiment.of(
                                    SigmoidCurve.sigmoidCurve(),
                                    Mlp.mlp(16),
                                    new Mse(),
                                    seeded(seed),
                                    Setting.EPOCHS.to(30)),
                    seed ->
                            Experiment.of(
                                    Moons.moons(),
                                    Mlp.mlp(16),
                                    new Bce(),
                                    Adam.adam(0.01),
                                    seeded(seed),
                                    Setting.EPOCHS.to(40)),
                    seed ->
                            Experiment.of(
                                    Spiral.spiral(),
                                    Mlp.mlp(32, 32),
                                    new Bce(),
                                    new Sgd(0.05, 0.9, false),
                                    seeded(seed),
                                    Setting.EPOCHS.to(60)),
                    seed ->
                            Experiment.of(
                                    Digits.digits().take(2000),
                                    Mlp.mlp(32),
                                    new Cce(),
                                    seeded(seed),
                                    SHORT));

    private Healthy() {}

    /** The five reference experiments under a seed. */
    public static List<Experiment> experiments(long seed) {
        return REFERENCES.stream().map(reference -> reference.apply(seed)).toList();
    }

    private static Setting.Chosen<Long> seeded(long seed) {
        return Setting.SEED.to(seed);
    }
}
