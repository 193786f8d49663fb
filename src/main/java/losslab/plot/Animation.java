package losslab.plot;

import java.nio.file.Path;
import java.util.List;
import losslab.base.Check;
import losslab.base.Text;

/** Figures one after the other: how something came about. The last one stands a little longer. */
public record Animation(String title, List<Figure> frames) {
    /** For how long a frame is shown, in milliseconds. */
    static final int FRAME = 80;

    static final int LAST_FRAME = 2_000;

    public Animation {
        frames = List.copyOf(frames);
        Check.atLeast("frames", frames.size(), 1, "animate(run)");
    }

    static int millis(int frame, int frames) {
        return frame == frames - 1 ? LAST_FRAME : FRAME;
    }

    /**
     * Writes it as an animated GIF that begins again when it has ended; nothing half-written is
     * left behind.
     *
     * @return where it was written
     * @throws IllegalArgumentException for an extension other than {@code .gif}
     */
    public Path save(String file) {
        return GifFile.save(this, Check.given("file", file, "save(\"fit.gif\")"));
    }

    /** The last frame, and how many there are. */
    @Override
    public String toString() {
        String last = frames.get(frames.size() - 1).toString();
        return last + "\n" + Text.get("plot.animation", frames.size());
    }
}
