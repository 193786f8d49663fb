package losslab.run;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import losslab.model.Weights;

/** A hash of a run's numbers; NaNs count as equal. */
public final class Fingerprint {
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
        return of(List.of(run));
    }

    /** One hash of several runs, in their order. */
    public static String of(List<Run> runs) {
        Fingerprint print = new Fingerprint();
        runs.forEach(print::add);
        return HexFormat.of().formatHex(print.digest.digest(), 0, SHOWN);
    }

    private void add(Run run) {
        add(run.batchLoss());
        add(run.trainLoss());
        add(run.validationLoss());
        for (Weights weights : run.network().weights()) {
            for (float w : weights.matrix().shared()) {
                add(w);
            }
            for (float b : weights.bias()) {
                add(b);
            }
        }
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
