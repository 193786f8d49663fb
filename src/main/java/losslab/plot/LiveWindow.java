package losslab.plot;

import java.awt.EventQueue;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import losslab.run.Epoch;
import losslab.run.Experiment;
import losslab.run.History;
import losslab.run.Run;
import losslab.run.TrainingListener;
import losslab.run.Watch;

/**
 * The curves of a {@code live()} training in a window while they grow: at most five times a second,
 * and never ahead of the screen, so that training hardly notices. Where there is no screen it does
 * nothing. A window that was closed stays closed.
 */
public final class LiveWindow implements TrainingListener {
    private static final long BETWEEN = 200_000_000; // ns

    private final AtomicBoolean painting = new AtomicBoolean();
    private Experiment experiment; // null unless a live training is shown
    private long next;
    private Window.Pane pane; // null until the first picture; the event thread's

    @Override
    public void started(Experiment experiment) {
        boolean shown = experiment.watch() == Watch.LIVE && Window.isAvailable();
        this.experiment = shown ? experiment : null;
    }

    @Override
    public void recorded(History history) {
        if (experiment != null
                && System.nanoTime() >= next
                && painting.compareAndSet(false, true)) {
            next = System.nanoTime() + BETWEEN;
            List<Epoch> epochs = history.epochs();
            Experiment now = experiment;
            EventQueue.invokeLater(() -> paint(RunPlot.soFar(now, epochs)));
        }
    }

    @Override
    public void ended(Run run) {
        if (experiment != null) {
            experiment = null;
            EventQueue.invokeLater(() -> paint(RunPlot.of(run)));
        }
    }

    private void paint(Figure figure) {
        if (pane == null) {
            pane = Window.frame(figure.title());
        }
        pane.show(figure);
        // behind the repaint that show() has put into the queue
        EventQueue.invokeLater(() -> painting.set(false));
    }
}
