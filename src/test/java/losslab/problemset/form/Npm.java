package losslab.problemset.form;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Parsers of others from the npm registry, installed below {@code target}, if that works. */
final class Npm {
    private static final Path HOME = Path.of("target/npm").toAbsolutePath();

    private Npm() {}

    /** Where the package lies; the test is skipped where it cannot be had. */
    static Path installed(String name) throws IOException, InterruptedException {
        Path folder = HOME.resolve("node_modules").resolve(name);
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(HOME);
            try {
                run(HOME, "npm", "install", "--no-audit", "--no-fund", name);
            } catch (IOException noNpm) {
                assumeTrue(false, "no npm here");
            }
        }
        assumeTrue(Files.isDirectory(folder), "npm could not install " + name);
        return folder;
    }

    /** What a program prints, on both streams. */
    static String run(Path folder, String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        process.getOutputStream().close();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }
}
