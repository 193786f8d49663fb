package losslab.plot;

import java.awt.AWTError;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.WindowConstants;

/**
 * A figure on the screen. A figure with the title of an open window is shown in that window; the
 * window does not take the keyboard from the terminal, and closing it ends nothing else.
 */
public final class Window {
    private Window() {}

    /** Is there a screen that can be drawn on? */
    public static boolean isAvailable() {
        try {
            return !GraphicsEnvironment.isHeadless()
                    && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length
                            > 0;
        } catch (AWTError | LinkageError | HeadlessException noDisplay) {
            return false; // DISPLAY names a server that does not answer
        }
    }

    /**
     * Shows it and returns at once.
     *
     * @return false where there is no screen
     */
    public static boolean show(Figure figure) {
        if (!isAvailable()) {
            return false;
        }
        Theme.checkFonts();
        EventQueue.invokeLater(() -> frame(figure.title()).show(figure));
        return true;
    }

    /**
     * Plays it and returns at once.
     *
     * @return false where there is no screen
     */
    public static boolean play(Animation animation) {
        if (!isAvailable()) {
            return false;
        }
        Theme.checkFonts();
        EventQueue.invokeLater(() -> new Player(frame(animation.title()), animation).start());
        return true;
    }

    /** The open window of that title, or a new one; on the event thread. */
    static Pane frame(String title) {
        return Stream.of(Frame.getFrames())
                .filter(frame -> frame.isDisplayable() && frame.getTitle().equals(title))
                .filter(JFrame.class::isInstance)
                .map(frame -> ((JFrame) frame).getContentPane())
                .filter(Pane.class::isInstance)
                .map(Pane.class::cast)
                .findFirst()
                .orElseGet(() -> open(title));
    }

    private static Pane open(String title) {
        JFrame frame = new JFrame(title);
        Pane pane = new Pane();
        frame.setContentPane(pane);
        frame.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        frame.setAutoRequestFocus(false);
        frame.pack();
        frame.setLocationByPlatform(true);
        frame.setVisible(true);
        return pane;
    }

    /** What is in the window: the newest figure, drawn to the window's size. */
    static final class Pane extends JComponent {
        private static final long serialVersionUID = 1;

        private transient Figure figure = new Figure("", 1, List.of());

        Pane() {
            setPreferredSize(new Dimension(Theme.WIDTH * 3 / 4, Theme.HEIGHT * 3 / 4));
        }

        void show(Figure figure) {
            this.figure = figure;
            repaint();
        }

        Figure shown() {
            return figure;
        }

        @Override
        protected void paintComponent(Graphics g) {
            Graphics2D own = (Graphics2D) g.create();
            Painter.paint(figure, own, getWidth(), getHeight());
            own.dispose();
        }
    }
}
