package losslab.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
    private final PrintStream before = System.err;
    private final String wanted = System.getProperty("losslab.progress", "true");

    @BeforeEach
    void look() {
        System.setErr(new PrintStream(seen, true, StandardCharsets.UTF_8));
        System.setProperty("losslab.progress", "true");
    }

    @AfterEach
    void asBefore() {
        System.setErr(before);
        System.setProperty("losslab.progress", wanted);
    }

    private String text() {
        return seen.toString(StandardCharsets.UTF_8);
    }

    @Test
    void bytesAreShownInMebibytes() {
        try (Progress progress = Progress.bytes("archive", 4 << 20)) {
            progress.step(4 << 20);
        }
        assertTrue(text().contains("archive 100%"), text());
        assertTrue(text().contains("4/4 MiB"), text());
    }

    /** The last state belongs before the end of the line, not after it. */
    @RepeatedTest(20)
    void anInterruptedBarEndsItsLineToo() {
        Progress progress = Progress.steps("work", 3);
        progress.step(1);
        Thread.currentThread().interrupt();
        progress.close();
        assertTrue(Thread.interrupted(), "still to be known that it was interrupted");
        assertTrue(text().endsWith(System.lineSeparator()), text());
        assertEquals(1, text().split("\n").length, text());
    }
}
