package losslab.problemset.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A page as a browser has it. */
public final class Dom {
    private Dom() {}

    /** Its elements after its scripts have run; the browser's profile lies beside the page. */
    public static String of(Browser browser, Path html) throws IOException {
        Process chromium =
                new ProcessBuilder(
                                browser.program().toString(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--user-data-dir=" + html.resolveSibling("profile"),
                                "--dump-dom",
                                html.toUri().toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return new String(chromium.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
