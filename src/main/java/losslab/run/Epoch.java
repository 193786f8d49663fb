package losslab.run;

import java.util.Map;

/**
 * What was recorded at the end of an epoch. Losses and metrics are full passes in evaluation mode;
 * in a full-batch run the train loss is the one the step computed, before its update.
 *
 * @param number from 1
 * @param step steps done so far
 * @param runningLoss mean of the epoch's batch losses, as they were during training
 * @param vitals gradient norms and the like, at the epoch's last step
 * @param learningRate at the epoch's last step
 * @param seconds since the run began
 */
public record Epoch(
        int number,
        int step,
        double trainLoss,
        double validationLoss,
        double runningLoss,
        Map<String, Double> trainMetrics,
        Map<String, Double> validationMetrics,
        Vitals vitals,
        double learningRate,
        double seconds) {
    public Epoch {
        trainMetrics = Map.copyOf(trainMetrics);
        validationMetrics = Map.copyOf(validationMetrics);
    }
}
