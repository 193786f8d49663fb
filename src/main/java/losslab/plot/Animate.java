package losslab.plot;

import java.util.function.Function;
import losslab.base.Check;
import losslab.data.Dataset;
import losslab.run.Run;
import losslab.run.Snapshot;

/** How a run's curve or decision boundary came about, snapshot by snapshot. */
public final class Animate {
    private static final int MOST_FRAMES = 100;

    private Animate() {}

    /**
     * A regression of one feature or a classifier of two.
     *
     * @throws IllegalArgumentException for other data, or a run without snapshots
     */
    public static Animation of(Run run) {
        Dataset data = run.experiment().data();
        if (Fit.suits(data)) {
            Fit fit = new Fit(run);
            return of(run, fit::frame);
        }
        if (Boundary.suits(data)) {
            Boundary boundary = new Boundary(run);
            return of(run, boundary::frame);
        }
        throw Check.fail("plot.animate", data.name(), data.inputs(), data.task().title());
    }

    private static Animation of(Run run, Function<Snapshot, Figure> frame) {
        return new Animation(
                run.experiment().title(),
                Moments.evenly(run, MOST_FRAMES).stream().map(frame).toList());
    }
}
