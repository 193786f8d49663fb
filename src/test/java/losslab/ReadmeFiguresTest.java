package losslab;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import losslab.data.Dataset;
import losslab.loss.Loss;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The accuracies that the README claims: medians of three seeds. */
@Tag("slow")
class ReadmeFiguresTest {
    @Test
    void digitsUnderCrossEntropy() {
        double median = median(Lab.digits(), Lab.cce());
        assertTrue(median >= 0.93 && median < 0.98, "median accuracy " + median);
    }

    /** With LOSSLAB_DATA at the official files, or at the 8,000 + 2,000 of them. */
    @Test
    void mnistUnderCrossEntropyAndFocalLoss() {
        assumeTrue(System.getenv("LOSSLAB_DATA") != null, "LOSSLAB_DATA is not set");
        double crossEntropy = median(Lab.mnist(), Lab.cce());
        double focal = median(Lab.mnist(), Lab.focal(2.0));
        assertTrue(crossEntropy >= 0.945, "median accuracy with cce() " + crossEntropy);
        assertTrue(focal >= 0.94, "median accuracy with focal(2.0) " + focal);
    }

    private static double median(Dataset data, Loss loss) {
        double[] scores =
                IntStream.rangeClosed(1, 3)
                        .mapToDouble(
                                seed ->
                                        Lab.score(
                                                Lab.train(
                                                        data,
                                                        Lab.mlp(64),
                                                        loss,
                                                        Lab.seed(seed),
                                                        Lab.quiet()),
                                                "accuracy"))
                        .toArray();
        Arrays.sort(scores);
        return scores[1];
    }
}
