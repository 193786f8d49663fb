package losslab.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Virtual machines of their own, with narrower vectors or none, compute to the same bits. */
class VectorWidthTest {
    @ParameterizedTest
    @CsvSource({
        "VectorKernels, -XX:MaxVectorSize=16 --add-modules=jdk.incubator.vector",
        "VectorKernels, -XX:MaxVectorSize=32 --add-modules=jdk.incubator.vector",
        "ScalarKernels, -Dlosslab.vector=false --add-modules=jdk.incubator.vector",
        "ScalarKernels, -Dnothing" // no module at all
    })
    void sameHash(String kernels, String options) throws IOException, InterruptedException {
        String expected = KernelHash.of(Kernels.scalar());
        assertEquals(expected, KernelHash.of(VectorKernels.instance()));
        assertEquals(kernels + " " + expected, printedWith(options));
    }

    private static String printedWith(String options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options.split(" ")));
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), KernelHash.class.getName()));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed.strip();
    }
}
