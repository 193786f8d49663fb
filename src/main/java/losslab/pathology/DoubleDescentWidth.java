package losslab.pathology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import losslab.data.Rule;
import losslab.data.Synthetic;
import losslab.loss.Mse;
import losslab.model.Mlp;
import losslab.optim.Adam;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.signal.Curve;

/**
 * Double descent over the width: nets of growing width are trained to the end on the same few noisy
 * examples. Where there are just enough weights to fit them all, the validation loss is worst; with
 * many more it falls again. Weight decay flattens the peak.
 *
 * @see <a href="https://arxiv.org/abs/1912.02292">Nakkiran et al., Deep Double Descent, 2019</a>
 */
final class DoubleDescentWidth implements Pathology {
    private static final List<Integer> WIDTHS = List.of(2, 4, 6, 8, 12, 16, 24, 50, 100, 200);
    private static final int SEEDS = 5;
    private static final long APART = 1000; // studies under neighbouring seeds share no run
    private static final double DECAY = 0.03;

    @Override
    public String id() {
        return "double-descent-width";
    }

    @Override
    public Optional<String> letter() {
        return Optional.of("е");
    }

    @Override
    public View view() {
        return View.WIDTHS;
    }

    @Override
    public Experiment sick(Variation v) {
        return Experiment.of(
                Synthetic.synthetic(Rule.RELUS)
                        .noise(v.near("noise", 0.7, 1.15))
                        .take(v.pick("examples", 100, 90, 110)),
                Mlp.mlp(WIDTHS.get(4)),
                new Mse(),
                Adam.adam(v.near("rate", 0.01, 1.2)),
                Setting.BATCH.to(50),
                Setting.EPOCHS.to(500),
                Setting.EVALUATE_EVERY.to(50),
                Setting.SEED.to(v.seed()));
    }

    @Override
    public Experiment cured(Experiment sick) {
        return sick.with(Setting.L2.to(DECAY));
    }

    /** Every width under five seeds, data and weights anew each time. */
    @Override
    public List<Experiment> trials(Experiment experiment) {
        Mlp model = (Mlp) experiment.model();
        long first = experiment.get(Setting.SEED);
        List<Experiment> trials = new ArrayList<>();
        for (int width : WIDTHS) {
            for (int i = 0; i < SEEDS; i++) {
                trials.add(
                        experiment.with(model.hidden(width), Setting.SEED.to(APART * first + i)));
            }
        }
        return trials;
    }

    /** The median over the seeds: higher in the middle than at both ends. */
    @Override
    public Verdict signature(Evidence evidence) {
        Curve medians = Curve.of(medians(evidence.runs()));
        int peak = medians.reboundTop();
        double before = medians.part(0, peak + 1).min();
        return Verdict.of(
                Verdict.atLeast("peak/narrow", medians.at(peak) / before, 1.2),
                Verdict.atMost("widest/peak", medians.last() / medians.at(peak), 0.8));
    }

    private static double[] medians(List<Run> runs) {
        if (runs.size() < WIDTHS.size() * SEEDS) {
            return new double[0]; // a single run is no study
        }
        double[] medians = new double[WIDTHS.size()];
        for (int i = 0; i < medians.length; i++) {
            medians[i] = median(runs.subList(i * SEEDS, (i + 1) * SEEDS));
        }
        return medians;
    }

    private static double median(List<Run> seeds) {
        return Curve.of(seeds.stream().mapToDouble(DoubleDescentWidth::finalLoss).toArray())
                .median();
    }

    private static double finalLoss(Run run) {
        return Curve.of(run.validationLoss()).last();
    }
}
