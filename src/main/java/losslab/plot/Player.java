package losslab.plot;

import java.util.List;
import javax.swing.Timer;

/** Shows an animation in a window, over and over; on the event thread. */
final class Player {
    private final Window.Pane pane;
    private final List<Figure> frames;
    private final Timer timer = new Timer(Animation.FRAME, event -> next());
    private int frame;

    Player(Window.Pane pane, Animation animation) {
        this.pane = pane;
        this.frames = animation.frames();
    }

    void start() {
        pane.show(frames.get(frame));
        timer.start();
    }

    /** Ends when the window was closed or shows something else. */
    private void next() {
        if (!pane.isDisplayable() || pane.shown() != frames.get(frame)) {
            timer.stop();
            return;
        }
        frame = (frame + 1) % frames.size();
        pane.show(frames.get(frame));
        timer.setDelay(Animation.millis(frame, frames.size()));
    }
}
