package losslab.math;

import static losslab.math.Lanes.FLOATS;
import static losslab.math.VectorTiles.begin;

import jdk.incubator.vector.FloatVector;

/**
 * Eight rows by two vectors, in the manner of {@link VectorTiles}: a row of B, once loaded, serves
 * twice as many sums. The 16 sums need more than 16 vector registers ({@link Lanes#PLENTY}), and
 * the places in A nearly all others: the virtual machine is to spill these to memory, not to vector
 * registers (-XX:-UseFPUForSpilling), or some compilations take half as long again.
 */
final class TallTile {
    private TallTile() {}

    static void eight2(
            int inner,
            int second,
            float[] a,
            int aAt,
            int aRow,
            int aStep,
            float[] b,
            int bAt,
            int bRow,
            float[] start,
            int startAt,
            int startRow,
            float[] c,
            int cAt,
            int cRow) {
        FloatVector c00 = begin(start, startAt);
        FloatVector c01 = begin(start, startAt + second);
        FloatVector c10 = begin(start, startAt + startRow);
        FloatVector c11 = begin(start, startAt + startRow + second);
        FloatVector c20 = begin(start, startAt + 2 * startRow);
        FloatVector c21 = begin(start, startAt + 2 * startRow + second);
        FloatVector c30 = begin(start, startAt + 3 * startRow);
        FloatVector c31 = begin(start, startAt + 3 * startRow + second);
        FloatVector c40 = begin(start, startAt + 4 * startRow);
        FloatVector c41 = begin(start, startAt + 4 * startRow + second);
        FloatVector c50 = begin(start, startAt + 5 * startRow);
        FloatVector c51 = begin(start, startAt + 5 * startRow + second);
        FloatVector c60 = begin(start, startAt + 6 * startRow);
        FloatVector c61 = begin(start, startAt + 6 * startRow + second);
        FloatVector c70 = begin(start, startAt + 7 * startRow);
        FloatVector c71 = begin(start, startAt + 7 * startRow + second);
        for (int p = 0, ai = aAt, bi = bAt; p < inner; p++, ai += aStep, bi += bRow) {
            FloatVector b0 = FloatVector.fromArray(FLOATS, b, bi);
            FloatVector b1 = FloatVector.fromArray(FLOATS, b, bi + second);
            FloatVector a0 = FloatVector.broadcast(FLOATS, a[ai]);
            c00 = a0.fma(b0, c00);
            c01 = a0.fma(b1, c01);
            FloatVector a1 = FloatVector.broadcast(FLOATS, a[ai + aRow]);
            c10 = a1.fma(b0, c10);
            c11 = a1.fma(b1, c11);
            FloatVector a2 = FloatVector.broadcast(FLOATS, a[ai + 2 * aRow]);
            c20 = a2.fma(b0, c20);
            c21 = a2.fma(b1, c21);
            FloatVector a3 = FloatVector.broadcast(FLOATS, a[ai + 3 * aRow]);
            c30 = a3.fma(b0, c30);
            c31 = a3.fma(b1, c31);
            FloatVector a4 = FloatVector.broadcast(FLOATS, a[ai + 4 * aRow]);
            c40 = a4.fma(b0, c40);
            c41 = a4.fma(b1, c41);
            FloatVector a5 = FloatVector.broadcast(FLOATS, a[ai + 5 * aRow]);
            c50 = a5.fma(b0, c50);
            c51 = a5.fma(b1, c51);
            FloatVector a6 = FloatVector.broadcast(FLOATS, a[ai + 6 * aRow]);
            c60 = a6.fma(b0, c60);
            c61 = a6.fma(b1, c61);
            FloatVector a7 = FloatVector.broadcast(FLOATS, a[ai + 7 * aRow]);
            c70 = a7.fma(b0, c70);
            c71 = a7.fma(b1, c71);
        }
        c00.intoArray(c, cAt);
        c01.intoArray(c, cAt + second);
        c10.intoArray(c, cAt + cRow);
        c11.intoArray(c, cAt + cRow + second);
        c20.intoArray(c, cAt + 2 * cRow);
        c21.intoArray(c, cAt + 2 * cRow + second);
        c30.intoArray(c, cAt + 3 * cRow);
        c31.intoArray(c, cAt + 3 * cRow + second);
        c40.intoArray(c, cAt + 4 * cRow);
        c41.intoArray(c, cAt + 4 * cRow + second);
        c50.intoArray(c, cAt + 5 * cRow);
        c51.intoArray(c, cAt + 5 * cRow + second);
        c60.intoArray(c, cAt + 6 * cRow);
        c61.intoArray(c, cAt + 6 * cRow + second);
        c70.intoArray(c, cAt + 7 * cRow);
        c71.intoArray(c, cAt + 7 * cRow + second);
    }
}
