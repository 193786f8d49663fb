package losslab.engine.dl4j;

import losslab.loss.Loss;
import losslab.loss.Mae;
import losslab.loss.Mse;
import losslab.model.Activation;
import losslab.model.Sigmoid;
import losslab.model.Softmax;
import losslab.optim.AdaDelta;
import losslab.optim.AdaGrad;
import losslab.optim.Optimizer;
import losslab.optim.RmsProp;
import losslab.optim.Sgd;
import org.nd4j.linalg.learning.config.AMSGrad;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.Nadam;
import org.nd4j.linalg.learning.config.Nesterovs;
import org.nd4j.linalg.lossfunctions.ILossFunction;
import org.nd4j.linalg.lossfunctions.impl.LossBinaryXENT;
import org.nd4j.linalg.lossfunctions.impl.LossMAE;
import org.nd4j.linalg.lossfunctions.impl.LossMCXENT;
import org.nd4j.linalg.lossfunctions.impl.LossMSE;

/** What Deeplearning4j has that comes nearest to our losses and optimisers. */
final class Equivalents {
    private Equivalents() {}

    /**
     * The same loss for mse() and mae(); otherwise the one that belongs to the predictions:
     * cross-entropy for probabilities, squared error for numbers.
     */
    static ILossFunction loss(Loss loss, Activation prediction) {
        if (loss instanceof Mse) {
            return new LossMSE();
        } else if (loss instanceof Mae) {
            return new LossMAE();
        } else if (prediction instanceof Softmax) {
            return new LossMCXENT();
        }
        return prediction instanceof Sigmoid ? new LossBinaryXENT() : new LossMSE();
    }

    /** The same optimiser; Nesterov's for Polyak's momentum, Adam for one that a student wrote. */
    static IUpdater updater(Optimizer optimizer) {
        double rate = optimizer.learningRate();
        if (optimizer instanceof losslab.optim.Adam adam) {
            return adam(adam);
        } else if (optimizer instanceof Sgd sgd) {
            return sgd.momentum() == 0
                    ? new org.nd4j.linalg.learning.config.Sgd(rate)
                    : new Nesterovs(rate, sgd.momentum());
        } else if (optimizer instanceof RmsProp rms) {
            return new org.nd4j.linalg.learning.config.RmsProp(rate, rms.rho(), rms.epsilon());
        } else if (optimizer instanceof AdaGrad ada) {
            return new org.nd4j.linalg.learning.config.AdaGrad(rate, ada.epsilon());
        } else if (optimizer instanceof AdaDelta delta) {
            return new org.nd4j.linalg.learning.config.AdaDelta(delta.rho(), delta.epsilon());
        }
        return new Adam(rate);
    }

    private static IUpdater adam(losslab.optim.Adam adam) {
        double rate = adam.learningRate();
        double beta1 = adam.beta1();
        double beta2 = adam.beta2();
        return switch (adam.variant()) {
            case ADAM -> new Adam(rate, beta1, beta2, adam.epsilon());
            case AMSGRAD -> new AMSGrad(rate, beta1, beta2, adam.epsilon());
            case NADAM -> new Nadam(rate, beta1, beta2, adam.epsilon());
        };
    }
}
