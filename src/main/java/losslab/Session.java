package losslab;

import java.nio.file.Path;
import losslab.base.Check;
import losslab.base.Progress;
import losslab.base.Text;
import losslab.exercise.Workbook;
import losslab.exercise.task.Exercises;
import losslab.plot.Animation;
import losslab.plot.Figure;
import losslab.run.Run;
import losslab.study.sweep.SweepResult;

/**
 * The only mutable state: the newest run and sweep, where pictures go, the exercises solved. The
 * language is the JVM's.
 */
final class Session {
    private static final Session CURRENT = new Session();

    private Run last;
    private SweepResult swept;
    private Path output = Path.of(System.getProperty("losslab.output", "losslab-output"));
    private final Workbook workbook = new Workbook(Exercises.all());

    private Session() {}

    static Session current() {
        return CURRENT;
    }

    /**
     * @throws IllegalArgumentException if nothing has been trained yet
     */
    synchronized Run last() {
        if (last == null) {
            throw Check.fail("lab.noRun");
        }
        return last;
    }

    synchronized void last(Run run) {
        last = run;
    }

    /**
     * @throws IllegalArgumentException if nothing has been swept yet
     */
    synchronized SweepResult swept() {
        if (swept == null) {
            throw Check.fail("study.sweep.none");
        }
        return swept;
    }

    /** Keeps a sweep; of one that was cut short it says where to find it. */
    synchronized void swept(SweepResult result) {
        swept = result;
        if (result.runs() < result.planned()) {
            Progress.notice(Text.get("study.sweep.kept", result.runs(), result.planned()));
        }
    }

    Workbook workbook() {
        return workbook;
    }

    synchronized Path output() {
        return output;
    }

    synchronized void output(Path folder) {
        output = folder;
    }

    /** A name in the folder of the pictures that is not taken. */
    Path free(String name, String extension) {
        return Display.free(output(), name, extension).toAbsolutePath();
    }

    /** Shows a figure: in a window where there is a display, otherwise as a file. */
    Figure show(Figure figure) {
        Display.show(figure, output());
        return figure;
    }

    /** Plays an animation: in a window where there is a display, otherwise it becomes a file. */
    Animation show(Animation animation) {
        Display.show(animation, output());
        return animation;
    }
}
