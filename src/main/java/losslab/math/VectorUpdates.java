package losslab.math;

import static losslab.math.Lanes.FLOATS;
import static losslab.math.Lanes.WIDTH;

import jdk.incubator.vector.FloatVector;

/** Whole vectors here; what is left over goes to plain Java. */
interface VectorUpdates extends ScalarUpdates {
    @Override
    default void momentum(
            int n,
            float rate,
            float mu,
            float[] g,
            int gAt,
            float[] v,
            int vAt,
            float[] w,
            int wAt) {
        int whole = n - n % WIDTH;
        FloatVector keep = FloatVector.broadcast(FLOATS, mu);
        FloatVector down = FloatVector.broadcast(FLOATS, -rate);
        for (int i = 0; i < whole; i += WIDTH) {
            FloatVector slope = FloatVector.fromArray(FLOATS, g, gAt + i);
            FloatVector speed = FloatVector.fromArray(FLOATS, v, vAt + i).fma(keep, slope);
            speed.intoArray(v, vAt + i);
            speed.fma(down, FloatVector.fromArray(FLOATS, w, wAt + i)).intoArray(w, wAt + i);
        }
        ScalarUpdates.super.momentum(
                n - whole, rate, mu, g, gAt + whole, v, vAt + whole, w, wAt + whole);
    }

    @Override
    default void nesterov(
            int n,
            float rate,
            float mu,
            float[] g,
            int gAt,
            float[] v,
            int vAt,
            float[] w,
            int wAt) {
        int whole = n - n % WIDTH;
        FloatVector keep = FloatVector.broadcast(FLOATS, mu);
        FloatVector down = FloatVector.broadcast(FLOATS, -rate);
        for (int i = 0; i < whole; i += WIDTH) {
            FloatVector slope = FloatVector.fromArray(FLOATS, g, gAt + i);
            FloatVector speed = FloatVector.fromArray(FLOATS, v, vAt + i).fma(keep, slope);
            speed.intoArray(v, vAt + i);
            FloatVector ahead = speed.fma(keep, slope);
            ahead.fma(down, FloatVector.fromArray(FLOATS, w, wAt + i)).intoArray(w, wAt + i);
        }
        ScalarUpdates.super.nesterov(
                n - whole, rate, mu, g, gAt + whole, v, vAt + whole, w, wAt + whole);
    }

    @Override
    default void adam(
            int n,
            float rate,
            float correction,
            float beta1,
            float beta2,
            float epsilon,
            float[] g,
            int gAt,
            float[] m,
            int mAt,
            float[] v,
            int vAt,
            float[] w,
            int wAt) {
        int whole = n - n % WIDTH;
        FloatVector small = FloatVector.broadcast(FLOATS, epsilon);
        for (int i = 0; i < whole; i += WIDTH) {
            FloatVector slope = FloatVector.fromArray(FLOATS, g, gAt + i);
            FloatVector mean = FloatVector.fromArray(FLOATS, m, mAt + i);
            mean = mean.fma(FloatVector.broadcast(FLOATS, beta1), slope.mul(1 - beta1));
            mean.intoArray(m, mAt + i);
            FloatVector square = FloatVector.fromArray(FLOATS, v, vAt + i);
            square =
                    square.fma(
                            FloatVector.broadcast(FLOATS, beta2), slope.mul(1 - beta2).mul(slope));
            square.intoArray(v, vAt + i);
            FloatVector root = square.sqrt().fma(FloatVector.broadcast(FLOATS, correction), small);
            FloatVector before = FloatVector.fromArray(FLOATS, w, wAt + i);
            mean.div(root).fma(FloatVector.broadcast(FLOATS, -rate), before).intoArray(w, wAt + i);
        }
        ScalarUpdates.super.adam(
                n - whole,
                rate,
                correction,
                beta1,
                beta2,
                epsilon,
                g,
                gAt + whole,
                m,
                mAt + whole,
                v,
                vAt + whole,
                w,
                wAt + whole);
    }
}
