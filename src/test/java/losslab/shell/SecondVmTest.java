package losslab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecondVmTest {
    private static final String ALONE = "-XX:CompileCommand=dontinline,";

    @Test
    void everyVectorKernelIsCompiledByItself() throws ClassNotFoundException {
        Set<String> kernels =
                Stream.of(Class.forName("losslab.math.VectorKernels").getInterfaces())
                        .map(Class::getName)
                        .filter(name -> name.startsWith("losslab.math.Vector"))
                        .map(name -> name.replace('.', '/') + ".*")
                        .collect(Collectors.toSet());
        Set<String> alone =
                SecondVm.options().stream()
                        .filter(option -> option.startsWith(ALONE))
                        .map(option -> option.substring(ALONE.length()))
                        .collect(Collectors.toSet());
        assertEquals(kernels, alone);
    }
}
