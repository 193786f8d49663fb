package losslab.engine.dl4j;

import java.util.function.IntSupplier;
import losslab.math.Rng;
import losslab.model.DropoutMask;
import org.deeplearning4j.nn.conf.dropout.IDropout;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.transforms.pairwise.arithmetic.MulOp;
import org.nd4j.linalg.factory.Nd4j;

/** Dropout with the masks of {@link DropoutMask}: the same ones in every engine. */
final class DropoutAdapter implements IDropout {
    private static final long serialVersionUID = 1L;

    private final double share;
    private final int layer;
    private final transient Rng rng;
    private final transient IntSupplier step;
    private transient float[] factors = new float[0];
    private transient INDArray mask; // null between steps

    /**
     * @param share of the inputs that is dropped
     * @param layer number of the layer among those with weights, from 0
     * @param rng the experiment's stream for dropout
     * @param step the number of the step being made
     */
    DropoutAdapter(double share, int layer, Rng rng, IntSupplier step) {
        this.share = share;
        this.layer = layer;
        this.rng = rng;
        this.step = step;
    }

    @Override
    public INDArray applyDropout(
            INDArray in, INDArray out, int iteration, int epoch, LayerWorkspaceMgr workspaces) {
        int n = (int) in.length();
        if (factors.length != n) {
            factors = new float[n];
        }
        DropoutMask.fill(factors, n, share, rng.split(step.getAsInt()).split(layer));
        mask = workspaces.createUninitialized(ArrayType.INPUT, out.dataType(), in.shape(), 'c');
        Floats.write(factors, mask);
        Nd4j.getExecutioner().exec(new MulOp(in, mask, out));
        return out;
    }

    @Override
    public INDArray backprop(INDArray dOut, INDArray dIn, int iteration, int epoch) {
        Nd4j.getExecutioner().exec(new MulOp(dOut, mask, dIn));
        mask = null;
        return dIn;
    }

    @Override
    public void clear() {
        mask = null;
    }

    @Override
    public IDropout clone() {
        return new DropoutAdapter(share, layer, rng, step);
    }
}
