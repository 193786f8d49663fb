package losslab.run;

import losslab.base.Check;
import losslab.base.Task;
import losslab.loss.Link;
import losslab.loss.Loss;
import losslab.metric.Meaning;
import losslab.model.Activation;
import losslab.model.Identity;
import losslab.model.Model;
import losslab.model.Sigmoid;
import losslab.model.Softmax;

/**
 * What is minimised and what is predicted, once data, model and loss have met: the loss as a
 * function of raw outputs z, the activation that turns z into predictions, and what these are.
 *
 * <p>An explicit output activation equal to the loss's link changes nothing; with a loss of
 * identity link the loss is applied to a(z); anything else is refused.
 */
public record Objective(Loss loss, Activation prediction, Meaning meaning) {
    public static Objective of(Task task, int outputs, Model model, Loss loss) {
        Loss bound = loss.on(task);
        Activation link = activation(bound.link(outputs));
        if (model.output().isEmpty() || model.output().get().equals(link)) {
            return new Objective(bound, link, meaning(task, bound, link));
        }
        Activation output = model.output().get();
        if (bound.link(outputs) != Link.IDENTITY) {
            throw Check.fail("run.output", output.name(), loss.name(), link.name());
        }
        Loss activated = new ActivatedLoss(bound, output);
        return new Objective(activated, output, meaning(task, bound, output));
    }

    /** Predictions from raw outputs, in place. */
    public void predict(int rows, int cols, float[] z) {
        prediction.forward(rows, cols, z, z);
    }

    /** What comes out of sigmoid or softmax are probabilities, whatever the loss. */
    private static Meaning meaning(Task task, Loss loss, Activation prediction) {
        if (task == Task.REGRESSION) {
            return Meaning.NUMBERS;
        }
        if (loss.wantsMargins()) {
            return Meaning.MARGINS;
        }
        boolean sumToOne =
                prediction instanceof Softmax
                        || prediction instanceof Sigmoid && task == Task.BINARY;
        return sumToOne ? Meaning.PROBABILITIES : Meaning.SCORES;
    }

    private static Activation activation(Link link) {
        return switch (link) {
            case IDENTITY -> new Identity();
            case SIGMOID -> new Sigmoid();
            case SOFTMAX -> new Softmax();
        };
    }
}
