package losslab.problemset.form;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Chromium of this machine, without a window: prints pages. It is looked for by its usual names,
 * or where the environment variable {@code LOSSLAB_CHROMIUM} says ({@code none}: there is none).
 */
public record Browser(Path program) {
    private static final String VARIABLE = "LOSSLAB_CHROMIUM";
    private static final int PATIENCE = 120; // seconds

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final List<Path> ELSEWHERE =
            List.of(
                    Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
                    Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
                    Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"));

    public static Optional<Browser> found() {
        String told = System.getenv(VARIABLE);
        Stream<Path> places = told == null ? places() : Stream.of(Path.of(told));
        return places.filter(Files::isExecutable).findFirst().map(Browser::new);
    }

    private static Stream<Path> places() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Stream<Path> named =
                Stream.of(path.split(File.pathSeparator))
                        .filter(folder -> !folder.isEmpty())
                        .flatMap(folder -> NAMES.stream().map(Path.of(folder)::resolve));
        return Stream.concat(named, ELSEWHERE.stream());
    }

    /** Prints a page as PDF. */
    public void pdf(Path html, Path pdf) throws IOException {
        run(html, "--no-pdf-header-footer", "--print-to-pdf=" + pdf.toAbsolutePath());
    }

    /** The upper end of a page, as it is seen in a window of this size. */
    public void screenshot(Path html, Path png, int width, int height) throws IOException {
        run(
                html,
                "--hide-scrollbars",
                "--window-size=" + width + "," + height,
                "--screenshot=" + png.toAbsolutePath());
    }

    private void run(Path html, String... options) throws IOException {
        Path profile = Files.createTempDirectory("losslab-chromium");
        try {
            List<String> command = new ArrayList<>(List.of(program.toString(), "--headless"));
            command.addAll(List.of("--disable-gpu", "--user-data-dir=" + profile));
            if (System.getProperty("user.name").equals("root")) {
                command.add("--no-sandbox"); // Chromium refuses to start otherwise
            }
            command.addAll(List.of(options));
            command.add(html.toUri().toString());
            wait(new ProcessBuilder(command));
        } finally {
            delete(profile);
        }
    }

    private static void wait(ProcessBuilder builder) throws IOException {
        Process process =
                builder.redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                throw new IOException("Chromium: > " + PATIENCE + " s");
            }
            if (process.exitValue() != 0) {
                throw new IOException("Chromium: exit " + process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
