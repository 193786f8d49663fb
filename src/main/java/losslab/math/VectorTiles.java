package losslab.math;

import static losslab.math.Lanes.FLOATS;

import jdk.incubator.vector.FloatVector;

/**
 * The innermost loops: rows (four or one) by vectors (two or one) of C stay in registers while p
 * runs over the inner dimension. Element (i, p) of A lies at aAt + i · aRow + p · aStep, row p of B
 * at bAt + p · bRow; row i of C begins as row i of {@code start}, or as zeros where start is {@link
 * #NOTHING}. The second vector of a tile begins {@code second} columns after the first. Written
 * out, because only then do vectors stay vectors.
 */
final class VectorTiles {
    static final float[] NOTHING = {};

    private VectorTiles() {}

    static FloatVector begin(float[] start, int at) {
        return start.length == 0
                ? FloatVector.zero(FLOATS)
                : FloatVector.fromArray(FLOATS, start, at);
    }

    static void four2(
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
        }
        c00.intoArray(c, cAt);
        c01.intoArray(c, cAt + second);
        c10.intoArray(c, cAt + cRow);
        c11.intoArray(c, cAt + cRow + second);
        c20.intoArray(c, cAt + 2 * cRow);
        c21.intoArray(c, cAt + 2 * cRow + second);
        c30.intoArray(c, cAt + 3 * cRow);
        c31.intoArray(c, cAt + 3 * cRow + second);
    }

    static void four1(
            int inner,
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
        FloatVector c0 = begin(start, startAt);
        FloatVector c1 = begin(start, startAt + startRow);
        FloatVector c2 = begin(start, startAt + 2 * startRow);
        FloatVector c3 = begin(start, startAt + 3 * startRow);
        for (int p = 0, ai = aAt, bi = bAt; p < inner; p++, ai += aStep, bi += bRow) {
            FloatVector row = FloatVector.fromArray(FLOATS, b, bi);
            c0 = FloatVector.broadcast(FLOATS, a[ai]).fma(row, c0);
            c1 = FloatVector.broadcast(FLOATS, a[ai + aRow]).fma(row, c1);
            c2 = FloatVector.broadcast(FLOATS, a[ai + 2 * aRow]).fma(row, c2);
            c3 = FloatVector.broadcast(FLOATS, a[ai + 3 * aRow]).fma(row, c3);
        }
        c0.intoArray(c, cAt);
        c1.intoArray(c, cAt + cRow);
        c2.intoArray(c, cAt + 2 * cRow);
        c3.intoArray(c, cAt + 3 * cRow);
    }

    static void one2(
            int inner,
            int second,
            float[] a,
            int aAt,
            int aStep,
            float[] b,
            int bAt,
            int bRow,
            float[] start,
            int startAt,
            float[] c,
            int cAt) {
        FloatVector c0 = begin(start, startAt);
        FloatVector c1 = begin(start, startAt + second);
        for (int p = 0, ai = aAt, bi = bAt; p < inner; p++, ai += aStep, bi += bRow) {
            FloatVector factor = FloatVector.broadcast(FLOATS, a[ai]);
            c0 = factor.fma(FloatVector.fromArray(FLOATS, b, bi), c0);
            c1 = factor.fma(FloatVector.fromArray(FLOATS, b, bi + second), c1);
        }
        c0.intoArray(c, cAt);
        c1.intoArray(c, cAt + second);
    }

    static void one1(
            int inner,
            float[] a,
            int aAt,
            int aStep,
            float[] b,
            int bAt,
            int bRow,
            float[] start,
            int startAt,
            float[] c,
            int cAt) {
        FloatVector c0 = begin(start, startAt);
        for (int p = 0, ai = aAt, bi = bAt; p < inner; p++, ai += aStep, bi += bRow) {
            FloatVector factor = FloatVector.broadcast(FLOATS, a[ai]);
            c0 = factor.fma(FloatVector.fromArray(FLOATS, b, bi), c0);
        }
        c0.intoArray(c, cAt);
    }
}
