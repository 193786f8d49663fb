package losslab.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
    @Test
    void namesStandLeftAndNumbersRight() {
        assertEquals(
                """
                epoch    loss  note
                ─────  ──────  ────
                    1  0.5000  ok
                   10   12.35  –""",
                new Table("epoch", "loss", "note")
                        .row(1, 0.5, "ok")
                        .row(10, 12.345, "–")
                        .toString());
    }

    @Test
    void headsMayHaveLinesAndTextsRunOn() {
        Table table = new Table("lr", "train\naccuracy", "loss");
        table.row("0.1", 0.5, 1.5).rowThen("diverged at step 3, as it were", "10");
        assertEquals(
                """
                        train
                 lr  accuracy   loss
                ───  ────────  ─────
                0.1    0.5000  1.500
                 10  diverged at step 3, as it were""",
                table.toString());
        assertEquals(3 + 2 + 8 + 2 + 5, table.width());
        assertThrows(IllegalArgumentException.class, () -> table.rowThen("no room", 1, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.12345, 0.1235",
        "1, 1.000",
        "12.345, 12.35",
        "123456, 123456",
        "0.00001234, 1.23e-05",
        "1234567, 1.23e+06",
        "-0.5, -0.5000",
        "NaN, NaN"
    })
    void numbersHaveFourDigits(double number, String text) {
        assertEquals(text, Numbers.show(number));
    }

    @ParameterizedTest
    @CsvSource({
        "0.0001, 0.0001",
        "0.000015, 0.000015",
        "0.1, 0.1",
        "1, 1.0",
        "0.0000001, 1.0E-7",
        "20000000, 2.0E7"
    })
    void ratesAreWrittenAsTheyAreTyped(double number, String text) {
        assertEquals(text, Numbers.typed(number));
    }

    @ParameterizedTest
    @CsvSource({"xro, 'xor'", "moon, 'moons'", "SPIRAL, 'spiral'"})
    void theNearestNameComesFirst(String typed, String first) {
        String nearest = Nearest.of(typed, java.util.List.of("xor", "moons", "spiral"));
        assertEquals(first, nearest.split(", ")[0]);
    }
}
