package losslab.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HexFormat;
import java.util.List;
import losslab.math.Matrix;
import losslab.model.Architecture;
import losslab.model.Input;
import losslab.model.Mlp;
import losslab.model.Network;
import losslab.model.Scaling;
import losslab.model.Weights;
import org.junit.jupiter.api.Test;

class NetworkFileTest {
    private static final Architecture TWO_TO_ONE = Mlp.mlp().architecture(Input.features(2), 1);

    /** Means 1, 2; deviations 4, 8; weights 0.5, −2; bias −1: each a power of two. */
    private static final Network NETWORK =
            new Network(
                    TWO_TO_ONE,
                    new Scaling(new float[] {1, 2}, new float[] {4, 8}),
                    List.of(
                            new Weights(
                                    Matrix.wrap(2, 1, new float[] {0.5f, -2}), new float[] {-1})));

    private static final String BYTES =
            "0000803f 00000040 00008040 00000041 0000003f 000000c0 000080bf".replace(" ", "");

    @Test
    void littleEndianFloatsInTheOrderThatIsDocumented() {
        NetworkFile file = NetworkFile.of("network.f32", 3, NETWORK);
        assertEquals(7 * 4, file.bytes());
        assertEquals(BYTES, HexFormat.of().formatHex(file.write(NETWORK)));
        assertEquals(NETWORK, file.read(HexFormat.of().parseHex(BYTES), TWO_TO_ONE));
    }

    @Test
    void refusesTheWeightsOfAnotherModel() {
        NetworkFile file = NetworkFile.of("network.f32", 3, NETWORK);
        for (Architecture other :
                List.of(
                        Mlp.mlp().architecture(Input.features(3), 1),
                        Mlp.mlp().noBias().architecture(Input.features(2), 1),
                        Mlp.mlp(1).architecture(Input.features(2), 1))) {
            assertThrows(IllegalArgumentException.class, () -> file.check(other));
        }
    }
}
