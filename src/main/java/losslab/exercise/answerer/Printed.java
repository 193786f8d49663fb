package losslab.exercise.answerer;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Takes the place of both standard streams and keeps the beginning of what is printed. */
final class Printed extends OutputStream {
    private static final int MOST = 4000; // bytes between two replies

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    /** Whatever is printed in this virtual machine from now on. */
    static Printed everything() {
        Printed printed = new Printed();
        PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
        return printed;
    }

    @Override
    public synchronized void write(int one) {
        if (kept.size() < MOST) {
            kept.write(one);
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        kept.write(bytes, from, Math.min(length, MOST - kept.size()));
    }

    /** What was printed since this was asked last. */
    synchronized String take() {
        String text = kept.toString(StandardCharsets.UTF_8);
        kept.reset();
        return text;
    }
}
