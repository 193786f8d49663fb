package losslab;

import java.nio.file.Files;
import java.nio.file.Path;
import losslab.base.Text;
import losslab.plot.Figure;
import losslab.plot.Window;

/** Where pictures go: into a window, or without a display into a file whose path is printed. */
final class Display {
    private Display() {}

    static void show(Figure figure, Path folder) {
        if (!Window.show(figure)) {
            System.out.println(save(figure, folder));
        }
    }

    /** The terminal shows the picture as characters anyway, so a full disk is only told. */
    private static String save(Figure figure, Path folder) {
        Path file = free(folder);
        try {
            return Text.get("lab.saved", figure.save(file.toString()).toAbsolutePath());
        } catch (IllegalArgumentException | java.io.UncheckedIOException e) {
            return Text.get("lab.unsaved", folder.toAbsolutePath());
        }
    }

    /** {@code plot-1.png}, or the next number that is not taken. */
    private static Path free(Path folder) {
        int number = 1;
        while (Files.exists(folder.resolve("plot-" + number + ".png"))) {
            number++;
        }
        return folder.resolve("plot-" + number + ".png");
    }
}
