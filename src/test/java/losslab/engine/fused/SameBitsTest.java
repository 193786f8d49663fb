package losslab.engine.fused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import losslab.run.Experiment;
import losslab.run.Training;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same experiment gives the same bits, whatever the JVM computes with. */
class SameBitsTest {
    /** Fixed when the kernels were; a change of any of them is a change of every curve. */
    private static final String EVERYWHERE =
            "23a914a88cf7 f77a5526401a 8fa4736f1837 40ebe7084401 5591abed213e";

    @Test
    void hereAsEverywhere() {
        assertEquals(EVERYWHERE, Fingerprints.all());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Dlosslab.vector=true",
                "--add-modules jdk.incubator.vector -XX:MaxVectorSize=16",
                "--add-modules jdk.incubator.vector -Dlosslab.vector=false"
            })
    void inOtherVirtualMachines(String options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options.split(" ")));
        command.add("-XX:TieredStopAtLevel=1"); // starts faster; the bits are the same
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Fingerprints.class.getName());
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        assertEquals(EVERYWHERE, printed.trim());
    }

    @Test
    void oneAfterTheOtherAsAllAtOnce() {
        List<Experiment> experiments = Fingerprints.experiments().toList();
        String together =
                experiments.parallelStream()
                        .map(experiment -> Training.inThisThread(experiment).fingerprint())
                        .collect(Collectors.joining(" "));
        assertEquals(EVERYWHERE, together);
    }

    @Test
    void theRunsAreUnlikeAndNotEmpty() {
        List<String> prints = List.of(Fingerprints.all().split(" "));
        assertEquals(prints.size(), prints.stream().distinct().count());
        assertTrue(prints.size() >= 5);
    }
}
