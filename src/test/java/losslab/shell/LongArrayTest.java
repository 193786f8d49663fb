package losslab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LongArrayTest {
    private static final String NUMBERS =
            IntStream.range(0, 3000).mapToObj(String::valueOf).collect(Collectors.joining(", "));

    @Test
    void bothEndsRemainAndNoNumberIsCut() {
        String shown = LongArray.shortened("int[3000] { " + NUMBERS + " }");
        assertTrue(shown.startsWith("int[3000] { 0, 1, 2, "), shown);
        assertTrue(shown.endsWith(", 2998, 2999 }"), shown);
        assertTrue(shown.matches("int\\[3000] \\{ (\\d+, )+\\.\\.\\.(, \\d+)+ }"), shown);
        assertTrue(shown.length() < 1000, shown);
    }

    @Test
    void otherValuesAreShownWhole() {
        assertEquals(NUMBERS, LongArray.shortened(NUMBERS));
        assertEquals("int[2] { 1, 2 }", LongArray.shortened("int[2] { 1, 2 }"));
    }
}
