package losslab.shell;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a session can name without being told: the one-liners, the few types that a student writes
 * down, and the packages of JShell's own start-up that a lesson uses. Our types come one by one,
 * since a whole package would let a library's class stand in for the student's own.
 */
public final class Imports {
    private static final List<String> TYPES =
            List.of(
                    "losslab.data.Dataset",
                    "losslab.loss.Loss",
                    "losslab.model.Activation",
                    "losslab.model.Model",
                    "losslab.optim.Optimizer",
                    "losslab.run.Experiment",
                    "losslab.run.Run",
                    "org.deeplearning4j.nn.multilayer.MultiLayerNetwork");

    private static final List<String> PACKAGES =
            List.of(
                    "java.io",
                    "java.nio.file",
                    "java.util",
                    "java.util.function",
                    "java.util.stream");

    private Imports() {}

    /** One import declaration per line. */
    public static List<String> lines() {
        return Stream.of(
                        Stream.of("import static losslab.Lab.*;"),
                        TYPES.stream().map(name -> "import " + name + ";"),
                        PACKAGES.stream().map(name -> "import " + name + ".*;"))
                .flatMap(lines -> lines)
                .collect(Collectors.toList());
    }
}
