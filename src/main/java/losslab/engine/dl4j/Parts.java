package losslab.engine.dl4j;

import java.util.function.BiFunction;
import java.util.function.Function;
import losslab.model.Activation;
import losslab.model.Layer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.dropout.IDropout;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.lossfunctions.ILossFunction;

/**
 * In what a network for training here and one to be given away differ.
 *
 * @param settings updater, penalties, clipping, workspaces
 * @param loss of the output layer
 * @param hidden from our activations to its
 * @param output activation of the output layer
 * @param dropout for a layer that has some, with its number among the layers with weights
 */
record Parts(
        NeuralNetConfiguration.Builder settings,
        ILossFunction loss,
        Function<Activation, IActivation> hidden,
        IActivation output,
        BiFunction<Layer.Dense, Integer, IDropout> dropout) {}
