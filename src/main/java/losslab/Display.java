package losslab;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import losslab.base.Text;
import losslab.plot.Animation;
import losslab.plot.Figure;
import losslab.plot.Window;

/** Where pictures go: into a window, or without a display into a file whose path is printed. */
final class Display {
    private Display() {}

    static void show(Figure figure, Path folder) {
        if (!Window.show(figure)) {
            System.out.println(save(figure::save, folder, ".png"));
        }
    }

    static void show(Animation animation, Path folder) {
        if (!Window.play(animation)) {
            System.out.println(save(animation::save, folder, ".gif"));
        }
    }

    /** The terminal shows the picture as characters anyway, so a full disk is only told. */
    private static String save(Function<String, Path> save, Path folder, String extension) {
        Path file = free(folder, "plot", extension);
        try {
            return Text.get("lab.saved", save.apply(file.toString()).toAbsolutePath());
        } catch (IllegalArgumentException | java.io.UncheckedIOException e) {
            return Text.get("lab.unsaved", folder.toAbsolutePath());
        }
    }

    /** {@code plot-1.png}, or the next number that is not taken. */
    static Path free(Path folder, String name, String extension) {
        int number = 1;
        while (Files.exists(folder.resolve(name + "-" + number + extension))) {
            number++;
        }
        return folder.resolve(name + "-" + number + extension);
    }
}
