package losslab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElsewhereTest {
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
