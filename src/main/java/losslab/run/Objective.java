package losslab.run;

import losslab.base.Check;
import losslab.base.Task;
import losslab.loss.Link;
import losslab.loss.Loss;
import losslab.model.Activation;
import losslab.model.Identity;
import losslab.model.Model;
import losslab.model.Sigmoid;
import losslab.model.Softmax;

/**
 * What is minimised and what is predicted, once data, model and loss have met: the loss as a
 * function of raw outputs z, and the activation that turns z into predictions.
 *
 * <p>An explicit output activation equal to the loss's link changes nothing; with a loss of
 * identity link the loss is applied to a(z); anything else is refused.
 */
public record Objective(Loss loss, Activation prediction) {
    public static Objective of(Task task, int outputs, Model model, Loss loss) {
        Loss bound = loss.on(task);
        Activation link = activation(bound.link(outputs));
        if (model.output().isEmpty() || model.output().get().equals(link)) {
            return new Objective(bound, link);
        }
        Activation output = model.output().get();
        if (bound.link(outputs) != Link.IDENTITY) {
            throw Check.fail("run.output", output.name(), loss.name(), link.name());
        }
        return new Objective(new ActivatedLoss(bound, output), output);
    }

    /** Predictions from raw outputs, in place. */
    public void predict(int rows, int cols, float[] z) {
        prediction.forward(rows, cols, z, z);
    }

    /**
     * Whether predictions are probabilities: what comes out of a sigmoid (binary) or a softmax is
     * taken for one, whatever the loss, unless it aims at margins.
     */
    public boolean givesProbabilities(Task task) {
        boolean sumToOne =
                prediction instanceof Softmax
                        || prediction instanceof Sigmoid && task == Task.BINARY;
        return task.isClassification() && sumToOne && loss.threshold() == 0.5;
    }

    private static Activation activation(Link link) {
        return switch (link) {
            case IDENTITY -> new Identity();
            case SIGMOID -> new Sigmoid();
            case SOFTMAX -> new Softmax();
        };
    }
}
