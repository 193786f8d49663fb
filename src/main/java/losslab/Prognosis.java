package losslab;

import java.util.List;
import java.util.stream.Collectors;
import losslab.pathology.Proof;

/** The proofs of a patient's cases. */
public record Prognosis(List<Proof> proofs) {
    public Prognosis {
        proofs = List.copyOf(proofs);
    }

    /** Every signature tells the sick from the cured. */
    public boolean ok() {
        return proofs.stream().allMatch(Proof::ok);
    }

    @Override
    public String toString() {
        return proofs.stream().map(Proof::toString).collect(Collectors.joining("\n\n"));
    }
}
