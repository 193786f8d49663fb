package losslab.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {
    /** Two values a and b: mean (a + b) / 2, deviation |a − b| / √2. */
    @ParameterizedTest
    @CsvSource({
        "0.95, 0.93, 0.940 ± 0.014, 0.940 ± 0.014",
        "0.9959, 0.9951, 0.99550 ± 0.00057, 0.996 ± 0.001",
        "0.9959, 0.9957, 0.99580 ± 0.00014, 0.9958 ± 0.0001",
        "0.0037, 0.0039, 0.00380 ± 0.00014, 0.0038 ± 0.0001",
        "12, 10, 11.0 ± 1.4, 11.0 ± 1.4",
        "0.5, 0.5, 0.5000, 0.5000",
        "0.5, NaN, 0.5000, 0.5000",
        "NaN, NaN, –, –"
    })
    void meanAndDeviationInFullAndBriefly(double a, double b, String full, String brief) {
        Spread spread = Spread.of(DoubleStream.of(a, b).boxed().toList());
        assertEquals(List.of(full, brief), List.of(spread.toString(), spread.brief()));
    }
}
