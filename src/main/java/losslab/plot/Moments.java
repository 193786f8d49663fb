package losslab.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import losslab.base.Check;
import losslab.base.Text;
import losslab.run.Run;
import losslab.run.Snapshot;

/** The network at some steps of a run: step 0 is the one that training began with. */
final class Moments {
    private Moments() {}

    /**
     * At these steps, in this order.
     *
     * @throws IllegalArgumentException for a step without a snapshot
     */
    static List<Snapshot> at(Run run, int first, int... rest) {
        List<Snapshot> all = all(run);
        return IntStream.concat(IntStream.of(first), IntStream.of(rest))
                .mapToObj(
                        step ->
                                all.stream()
                                        .filter(snapshot -> snapshot.step() == step)
                                        .findFirst()
                                        .orElseThrow(() -> none(step, all)))
                .toList();
    }

    private static IllegalArgumentException none(int step, List<Snapshot> all) {
        List<Integer> steps = all.stream().map(Snapshot::step).toList();
        int few = Math.min(3, steps.size());
        String known =
                steps.size() > few
                        ? steps.subList(0, few) + " … " + steps.get(steps.size() - 1)
                        : steps.toString();
        return Check.fail("plot.noStep", step, known, Math.max(1, step));
    }

    /** From the beginning to the last snapshot, no more than so many, evenly spaced. */
    static List<Snapshot> evenly(Run run, int most) {
        List<Snapshot> all = all(run);
        int shown = Math.min(most, all.size());
        return Arrays.stream(Curves.spaced(0, all.size() - 1.0, shown))
                .mapToObj(place -> all.get((int) Math.round(place)))
                .toList();
    }

    private static List<Snapshot> all(Run run) {
        if (run.snapshots().isEmpty()) {
            throw Check.fail("plot.noSnapshots");
        }
        List<Snapshot> all = new ArrayList<>();
        all.add(new Snapshot(0, run.experiment().initialNetwork()));
        all.addAll(run.snapshots());
        return all;
    }

    /** {@code step 12,000}. */
    static String label(Snapshot snapshot) {
        return Text.get("plot.atStep", Ticks.label(snapshot.step()));
    }
}
