package losslab;

import losslab.base.Progress;
import losslab.run.Experiment;
import losslab.run.History;
import losslab.run.Run;
import losslab.run.TrainingListener;
import losslab.run.Watch;

/** Follows every training in the foreground: keeps its run as {@code last()}, shows progress. */
public final class SessionListener implements TrainingListener {
    private ProgressLine line = ProgressLine.silent();

    @Override
    public void started(Experiment experiment) {
        if (experiment.watch() != Watch.QUIET && Progress.isWanted()) {
            line = ProgressLine.of(experiment);
        }
    }

    @Override
    public void stepped(int step, int steps, double batchLoss) {
        line.stepped(step, batchLoss);
    }

    @Override
    public void recorded(History history) {
        line.recorded(history.lastEpoch());
    }

    @Override
    public void ended(Run run) {
        line.close();
        Session.current().last(run);
    }
}
