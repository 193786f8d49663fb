package losslab.run;

import java.util.List;

/**
 * The state of health of each layer with weights, in order.
 *
 * @param gradientNorm ‖∂L/∂W‖ of the weights (not the biases), before penalties and clipping
 * @param updateRatio ‖ΔW‖ / ‖W‖ of one step; infinite for zero weights that move
 * @param deadUnits share of a hidden layer's units that are exactly 0 for every example looked at;
 *     0 for the output layer
 */
public record Vitals(List<Double> gradientNorm, List<Double> updateRatio, List<Double> deadUnits) {
    public Vitals {
        gradientNorm = List.copyOf(gradientNorm);
        updateRatio = List.copyOf(updateRatio);
        deadUnits = List.copyOf(deadUnits);
    }

    /** Of all layers together. */
    public double totalGradientNorm() {
        return Math.sqrt(gradientNorm.stream().mapToDouble(g -> g * g).sum());
    }
}
