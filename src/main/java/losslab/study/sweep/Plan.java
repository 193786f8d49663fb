package losslab.study.sweep;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import losslab.base.Check;
import losslab.base.Numbers;
import losslab.math.Rng;
import losslab.run.Experiment;
import losslab.run.Setting;

/**
 * What is to be run: which combinations, each under which seeds.
 *
 * @param combinations their numbers in the grid, rising
 * @param bases the experiment under each seed; the combinations of a seed share its data
 */
record Plan(Grid grid, List<Long> combinations, List<Experiment> bases) {
    /** More runs than this are most likely a mistake. */
    private static final long MOST = 10_000;

    static Plan of(Experiment experiment, Grid grid, List<SweepOption> options) {
        grid.parameters().forEach(parameter -> parameter.checkFits(experiment));
        int seeds = option(options, SweepOption.Seeds.class).map(SweepOption.Seeds::n).orElse(1);
        long size = grid.size();
        long drawn = option(options, SweepOption.Drawn.class).map(d -> (long) d.n()).orElse(size);
        long count = Math.min(size, drawn);
        boolean forced = option(options, SweepOption.Force.class).isPresent();
        if (!forced && count > MOST / seeds) {
            throw Check.fail(
                    "study.sweep.tooMany", Numbers.count(count), seeds, Numbers.count(MOST));
        }
        List<Experiment> bases = new ArrayList<>();
        long first = experiment.get(Setting.SEED);
        for (int s = 0; s < seeds; s++) {
            bases.add(experiment.with(Setting.SEED.to(first + s)));
        }
        return new Plan(
                grid,
                count == size
                        ? LongStream.range(0, size).boxed().toList()
                        : drawn(experiment.random("sweep"), size, count),
                bases);
    }

    /** The last option of a kind. */
    static <T extends SweepOption> Optional<T> option(List<SweepOption> options, Class<T> kind) {
        return options.stream().filter(kind::isInstance).map(kind::cast).reduce((a, b) -> b);
    }

    /** So many different numbers below size (Floyd 1987), in rising order. */
    private static List<Long> drawn(Rng rng, long size, long count) {
        Set<Long> drawn = new LinkedHashSet<>();
        for (long top = size - count; top < size; top++) {
            long candidate = (long) (rng.nextDouble() * (top + 1));
            drawn.add(drawn.contains(candidate) ? top : candidate);
        }
        return drawn.stream().sorted().toList();
    }

    int runs() {
        return combinations.size() * bases.size();
    }

    int seeds() {
        return bases.size();
    }

    /** Run number i: the seeds of a combination follow each other. */
    Experiment experiment(int i) {
        return grid.apply(bases.get(i % seeds()), combinations.get(i / seeds()));
    }

    List<String> values(int i) {
        return grid.values(combinations.get(i / seeds()));
    }

    long seed(int i) {
        return bases.get(i % seeds()).get(Setting.SEED);
    }
}
