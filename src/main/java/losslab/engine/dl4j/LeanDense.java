package losslab.engine.dl4j;

import static org.deeplearning4j.nn.params.DefaultParamInitializer.BIAS_KEY;
import static org.deeplearning4j.nn.params.DefaultParamInitializer.WEIGHT_KEY;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.feedforward.dense.DenseLayer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Deeplearning4j's dense layer without what a step does in vain: its own one computes the sums z
 * twice, each time column by column and then copied row by row, and the first layer the gradient of
 * its inputs, which nobody asks for.
 */
final class LeanDense extends DenseLayer {
    private static final long serialVersionUID = 1L;

    private transient INDArray
            sums; // of the forward pass; its workspace is open until the step ends

    LeanDense(NeuralNetConfiguration conf) {
        super(conf, DataType.FLOAT);
    }

    /**
     * z = x·W + b. Products come out column by column; zᵀ = Wᵀ·xᵀ in that order is z row by row, as
     * the gradients of z come. Operations on two arrays of unlike orders take ten times as long.
     */
    static INDArray sums(INDArray x, INDArray w, INDArray b, LayerWorkspaceMgr workspaces) {
        long[] shape = {w.size(1), x.size(0)};
        INDArray z =
                workspaces.createUninitialized(ArrayType.ACTIVATIONS, DataType.FLOAT, shape, 'f');
        z = w.transpose().mmuli(x.transpose(), z).transpose();
        return b.isEmpty() ? z : z.addiRowVector(b);
    }

    @Override
    protected Pair<INDArray, INDArray> preOutputWithPreNorm(
            boolean training, boolean again, LayerWorkspaceMgr workspaces) {
        if (again) {
            return new Pair<>(sums, sums);
        }
        assertInputSet(false);
        applyDropOutIfNecessary(training, workspaces);
        INDArray b = hasBias() ? getParam(BIAS_KEY) : Nd4j.empty(DataType.FLOAT);
        INDArray z = sums(input, getParam(WEIGHT_KEY), b, workspaces);
        return new Pair<>(z, z);
    }

    @Override
    public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
        INDArray z = preOutput(training, workspaces);
        if (training) { // activations work in place
            sums = z;
            z = workspaces.dup(ArrayType.ACTIVATIONS, z, 'c');
        }
        return layerConf().getActivationFn().getActivation(z, training);
    }

    @Override
    public Pair<Gradient, INDArray> backpropGradient(
            INDArray epsilon, LayerWorkspaceMgr workspaces) {
        if (getIndex() > 0) {
            return super.backpropGradient(epsilon, workspaces);
        }
        INDArray delta = layerConf().getActivationFn().backprop(sums, epsilon).getFirst();
        Gradient gradient = new DefaultGradient();
        if (hasBias()) {
            delta.sum(gradientViews.get(BIAS_KEY), 0);
            gradient.setGradientFor(BIAS_KEY, gradientViews.get(BIAS_KEY));
        }
        Nd4j.gemm(input, delta, gradientViews.get(WEIGHT_KEY), true, false, 1, 0);
        gradient.setGradientFor(WEIGHT_KEY, gradientViews.get(WEIGHT_KEY));
        return new Pair<>(gradient, null);
    }
}
