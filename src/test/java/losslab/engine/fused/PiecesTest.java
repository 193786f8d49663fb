package losslab.engine.fused;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import losslab.base.Task;
import losslab.engine.EngineCases;
import losslab.loss.LossFailure;
import losslab.loss.StudentLoss;
import losslab.math.Matrix;
import losslab.model.Mlp;
import losslab.run.Experiment;
import losslab.run.Setting;
import losslab.run.Watch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesTest {
    private static final Matrix X = Matrix.wrap(4, 2, new float[] {0, 1, 10, 11, 20, 21, 30, 31});
    private static final Matrix Y = Matrix.wrap(4, 1, new float[] {0, 1, 2, 3});
    private static final int[] IN_SEQUENCE = {0, 1, 2, 3};

    @Test
    void theWholeTrainingSetStaysWhereItIs() {
        Pieces pieces = new Pieces(X, Y, 4, 4);
        pieces.load(IN_SEQUENCE, 0, 4);
        assertSame(X.shared(), pieces.x);
        assertSame(Y.shared(), pieces.y);
        assertEquals(0, pieces.xAt);
    }

    @Test
    void aPieceOfItIsFurtherOn() {
        Pieces pieces = new Pieces(X, Y, 4, 3);
        pieces.load(IN_SEQUENCE, 0, 3);
        assertArrayEquals(new float[] {0, 1, 2}, pieces.y);
        pieces.load(IN_SEQUENCE, 3, 4);
        assertEquals(30, pieces.x[pieces.xAt]);
        assertEquals(3, pieces.y[0]);
    }

    @Test
    void otherBatchesAreGathered() {
        Pieces pieces = new Pieces(X, Y, 2, 4);
        pieces.load(new int[] {0, 3, 2, 1}, 1, 3);
        assertArrayEquals(new float[] {30, 31, 20, 21}, pieces.x);
        assertArrayEquals(new float[] {3, 2}, pieces.y);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 999, 1_000, 2_200})
    void aFailureNamesItsExampleInWhateverPiece(int example) {
        float[] x = new float[2_500];
        float[] y = new float[2_500];
        y[example] = 1;
        StudentLoss one = StudentLoss.of("mine", (t, p) -> Math.sqrt(0.5 - t) + p * p);
        Experiment experiment =
                Experiment.of(
                        EngineCases.dataset(
                                Task.REGRESSION,
                                Matrix.wrap(2_500, 1, x),
                                Matrix.wrap(2_500, 1, y)),
                        Mlp.mlp(4),
                        one,
                        Setting.BATCH.to(0),
                        Watch.QUIET);
        LossFailure failure = assertThrows(LossFailure.class, experiment::run);
        String start = "training example " + example + ": ";
        assertTrue(failure.getMessage().startsWith(start), failure.getMessage());
    }
}
