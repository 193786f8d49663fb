package losslab.model;

import java.util.List;

/** An architecture with weights: what training begins with, and what it leaves behind. */
public record Network(Architecture architecture, Scaling scaling, List<Weights> weights) {
    public Network {
        weights = List.copyOf(weights);
        if (weights.size() != architecture.trained().size()) {
            throw new IllegalArgumentException(
                    weights.size() + " weights for " + architecture.trained().size() + " layers");
        }
    }

    public Network with(List<Weights> changed) {
        return new Network(architecture, scaling, changed);
    }

    @Override
    public String toString() {
        return Summary.of(architecture, !scaling.isNone()).toString();
    }
}
