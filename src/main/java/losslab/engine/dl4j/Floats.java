package losslab.engine.dl4j;

import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.concurrency.AffinityManager.Location;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Numbers between Java's arrays and ND4J's, in row-major order, as one block where possible. */
final class Floats {
    private Floats() {}

    /** An uninitialised row-major array; in the workspace that is open, if one is. */
    static INDArray empty(long... shape) {
        return Nd4j.createUninitialized(DataType.FLOAT, shape, 'c');
    }

    /** The first n floats as a new row-major array. */
    static INDArray of(float[] from, long... shape) {
        INDArray to = empty(shape);
        write(from, to);
        return to;
    }

    static float[] of(INDArray from) {
        float[] to = new float[(int) from.length()];
        read(from, to);
        return to;
    }

    /** All elements, row by row, into the beginning of an array. */
    static void read(INDArray from, float[] to) {
        INDArray block = isBlock(from) ? from : from.dup('c');
        Nd4j.getExecutioner().commit();
        Nd4j.getAffinityManager().ensureLocation(block, Location.HOST);
        pointer(block).get(to, 0, (int) block.length());
    }

    /** All elements, row by row, from the beginning of an array. */
    static void write(float[] from, INDArray to) {
        if (!isBlock(to)) {
            to.assign(of(from, to.shape()));
            return;
        }
        Nd4j.getAffinityManager().ensureLocation(to, Location.HOST);
        pointer(to).put(from, 0, (int) to.length());
        Nd4j.getAffinityManager().tagLocation(to, Location.HOST);
    }

    private static FloatPointer pointer(INDArray block) {
        return new FloatPointer(block.data().pointer()).position(block.offset());
    }

    /** Whether the elements lie row by row without gaps; strides along single entries are moot. */
    private static boolean isBlock(INDArray array) {
        long expected = 1;
        for (int d = array.rank() - 1; d >= 0; d--) {
            if (array.size(d) != 1 && array.stride(d) != expected) {
                return false;
            }
            expected *= array.size(d);
        }
        return true;
    }
}
