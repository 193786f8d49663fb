package losslab;

import java.nio.file.Path;
import losslab.base.Check;
import losslab.exercise.Workbook;
import losslab.exercise.task.Exercises;
import losslab.plot.Figure;
import losslab.run.Run;

/**
 * The only mutable state: the newest run, where pictures go, the exercises solved. The language is
 * the JVM's.
 */
final class Session {
    private static final Session CURRENT = new Session();

    private Run last;
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

    Workbook workbook() {
        return workbook;
    }

    synchronized Path output() {
        return output;
    }

    synchronized void output(Path folder) {
        output = folder;
    }

    /** Shows a figure: in a window where there is a display, otherwise as a file. */
    Figure show(Figure figure) {
        Display.show(figure, output());
        return figure;
    }
}
