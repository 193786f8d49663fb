package losslab.engine.dl4j;

import losslab.model.Activation;
import losslab.model.Elu;
import losslab.model.Identity;
import losslab.model.LeakyRelu;
import losslab.model.Relu;
import losslab.model.Sigmoid;
import losslab.model.Softmax;
import losslab.model.Softplus;
import losslab.model.Swish;
import losslab.model.Tanh;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationELU;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationLReLU;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.activations.impl.ActivationSoftPlus;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;
import org.nd4j.linalg.activations.impl.ActivationSwish;
import org.nd4j.linalg.activations.impl.ActivationTanH;

/**
 * Deeplearning4j's own activation where it is the same function, otherwise an adapter. Its GELU is
 * not ours (they differ by some 1e-4), and its ELU takes the slope of α = 1 for every α. Its leaky
 * ReLU takes 1 as the slope at 0 itself, where ours takes the leak.
 */
final class Activations {
    private Activations() {}

    /** The quickest that computes the same. */
    static IActivation forTraining(Activation activation) {
        return activation instanceof Relu ? new TwoOpRelu() : of(activation);
    }

    /** One that Deeplearning4j can read back without Losslab, if there is any. */
    static IActivation of(Activation activation) {
        if (activation instanceof LeakyRelu leaky) {
            return new ActivationLReLU(leaky.leak());
        }
        if (activation instanceof Elu elu && elu.alpha() == 1) {
            return new ActivationELU();
        }
        return plain(activation);
    }

    private static IActivation plain(Activation activation) {
        if (activation instanceof Identity) {
            return new ActivationIdentity();
        } else if (activation instanceof Relu) {
            return new ActivationReLU();
        } else if (activation instanceof Sigmoid) {
            return new ActivationSigmoid();
        } else if (activation instanceof Tanh) {
            return new ActivationTanH();
        } else if (activation instanceof Softmax) {
            return new ActivationSoftmax();
        } else if (activation instanceof Softplus) {
            return new ActivationSoftPlus();
        } else if (activation instanceof Swish) {
            return new ActivationSwish();
        }
        return new ActivationAdapter(activation);
    }
}
