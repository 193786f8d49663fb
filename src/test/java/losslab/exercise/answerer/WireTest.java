package losslab.exercise.answerer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {
    static List<Object> values() {
        return List.of(
                0.1,
                Double.NaN,
                -7,
                true,
                "текст",
                new double[] {1, -0.5},
                new double[0],
                new int[] {3, 4},
                1L << 40,
                new boolean[] {true, false},
                new String[] {"a", ""},
                new int[][] {{1}, {}},
                new double[][][] {{{1, 2}, {3}}, {}},
                new double[][] {{1, 2}, {3}});
    }

    @ParameterizedTest
    @MethodSource("values")
    void whatIsWrittenIsRead(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Wire.write(new DataOutputStream(bytes), value);
        Object read = Wire.read(in(bytes.toByteArray()));
        assertArrayEquals(new Object[] {value}, new Object[] {read});
    }

    /** A length that promises more than there is must not be allocated. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[d\177\0\0\0",
                "[i\377\377\377\377",
                "[[d\177\0\0\0",
                "[[[[d",
                "x",
                "",
                "d"
            })
    void bytesThatAreNoValueAreRefused(String bytes) {
        byte[] raw = bytes.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThrows(IOException.class, () -> Wire.read(in(raw)));
    }

    @Test
    void aReplyOfAnUnknownKindIsRefused() {
        assertThrows(IOException.class, () -> Reply.of(new byte[] {99, 'i', 0, 0, 0, 0}));
    }

    @Test
    void objectsAreNotCarried() {
        assertFalse(Wire.carries(new Object()));
        assertFalse(Wire.carries(new double[][] {null}));
        assertFalse(Wire.carries(new Double[] {1.0}));
        assertFalse(Wire.carries(new double[][][][] {}));
        assertFalse(Wire.carries(null));
        assertEquals(true, Wire.carries(1.0));
    }

    private static DataInputStream in(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }
}
