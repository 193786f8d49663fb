package losslab.run;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import losslab.model.Weights;

/** A hash of a run's numbers; NaNs count as equal. */
final class Fingerprint {
    private static final int SHOWN = 6; // bytes

    private final MessageDigest digest;
    private final ByteBuffer eight = ByteBuffer.allocate(Long.BYTES);

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String of(Run run) {
        Fingerprint print = new Fingerprint();
        print.add(run.batchLoss());
        print.add(run.trainLoss());
        print.add(run.validationLoss());
        for (Weights weights : run.network().weights()) {
            for (float w : weights.matrix().shared()) {
                print.add(w);
            }
            for (float b : weights.bias()) {
                print.add(b);
            }
        }
        return HexFormat.of().formatHex(print.digest.digest(), 0, SHOWN);
    }

    private void add(double[] values) {
        for (double value : values) {
            add(value);
        }
    }

    private void add(double value) {
        digest.update(eight.putLong(0, Double.doubleToLongBits(value)).array());
    }
}
