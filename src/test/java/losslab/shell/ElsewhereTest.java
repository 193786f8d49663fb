package losslab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import losslab.Lab;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElsewhereTest {
    private static final int PATIENCE = 60; // seconds

    /** What the second virtual machine does, and would do for ever. */
    public static final class Command {
        public static void main(String[] arguments) throws InterruptedException {
            Elsewhere.endWithTheFirst();
            goOn();
        }
    }

    /** The same where JShell has its own main class. */
    public static final class Snippet {
        public static void main(String[] arguments) throws InterruptedException {
            Lab.mlp(3);
            goOn();
        }
    }

    private static void goOn() throws InterruptedException {
        System.out.println(ProcessHandle.current().pid());
        new CountDownLatch(1).await();
    }

    /** What the first one does. */
    public static final class First {
        public static void main(String[] arguments) throws Exception {
            Elsewhere.run(Class.forName(arguments[0]), List.of(), System.err);
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {Command.class, Snippet.class})
    void theSecondVirtualMachineDoesNotOutliveTheFirst(Class<?> second) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SecondVm.options());
        command.add(First.class.getName());
        command.add(second.getName());
        Process first =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        ProcessHandle running;
        try {
            long pid = Long.parseLong(first.inputReader().readLine());
            running = ProcessHandle.of(pid).orElseThrow();
            assertTrue(running.isAlive());
        } finally {
            first.destroyForcibly(); // as kill -9 does: nobody can tell the second
        }
        try {
            running.onExit().get(PATIENCE, TimeUnit.SECONDS);
        } finally {
            running.destroyForcibly();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "WARNING: Using incubator modules: jdk.incubator.vector|epoch 1|, epoch 1|",
        "WARNING: Using incubator modules: jdk.incubator.vector|, ''",
        "WARNING: Using something else|a, WARNING: Using something else|a",
        "short, short",
        "'', ''",
    })
    void onlyTheRemarkOnTheVectorApiIsKeptBack(String written, String passed) throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        byte[] bytes = written.replace('|', '\n').getBytes(StandardCharsets.UTF_8);
        Elsewhere.pass(new ByteArrayInputStream(bytes), new PrintStream(err, true));
        assertEquals(passed.replace('|', '\n'), err.toString(StandardCharsets.UTF_8));
    }
}
