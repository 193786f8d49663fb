package losslab.problemset.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet of the HTML pages. */
final class Style {
    private Style() {}

    static String sheet() {
        try (InputStream in = Style.class.getResourceAsStream("/losslab/problemset/page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
