package losslab.loss;

import java.util.Arrays;
import losslab.math.FloatMath;

/** Focal loss over a batch of floats: the arithmetic of {@link Focal}, row by row. */
final class FocalBatch {
    private FocalBatch() {}

    static double of(Focal focal, Batch b) {
        double sum = 0;
        for (int i = 0; i < b.rows; i++) {
            sum += b.outputs == 1 ? binary(focal, b, i) : multiclass(focal, b, i * b.outputs);
        }
        return sum;
    }

    /** One term for each of the two classes that the target gives a share to. */
    private static double binary(Focal focal, Batch b, int i) {
        float yes = b.y[i];
        float z = b.z[i];
        float alpha = focal.alpha().isEmpty() ? 1 : focal.alpha().get(0).floatValue();
        float other = focal.alpha().isEmpty() ? 1 : (float) (1 - focal.alpha().get(0));
        if (b.wantsGradient()) {
            b.dz[i] = 0;
        }
        double loss = yes == 0 ? 0 : term(focal, b, i, z, yes * alpha, 1);
        return yes == 1 ? loss : loss + term(focal, b, i, -z, (1 - yes) * other, -1);
    }

    private static double term(Focal focal, Batch b, int i, float margin, float weight, int side) {
        float miss = FloatMath.sigmoid(-margin);
        float logP = -FloatMath.softplus(-margin);
        float power = power(miss, focal.gamma());
        if (b.wantsGradient()) {
            float slope = slope(focal.gamma(), power, miss, logP);
            b.dz[i] += b.scale * weight * slope * side * miss;
        }
        return -weight * power * logP;
    }

    private static double multiclass(Focal focal, Batch b, int start) {
        int right = start;
        for (int j = start; j < start + b.outputs; j++) {
            right = b.y[j] > b.y[right] ? j : right;
        }
        return b.y[right] == 1 ? hard(focal, b, start, right) : soft(focal, b, start);
    }

    /** The target is one class. */
    private static double hard(Focal focal, Batch b, int start, int right) {
        int end = start + b.outputs;
        float max = Float.NEGATIVE_INFINITY;
        for (int j = start; j < end; j++) {
            max = Math.max(max, b.z[j]);
        }
        float total = 0;
        float others = 0;
        for (int j = start; j < end; j++) {
            float e = FloatMath.exp(b.z[j] - max);
            total += e;
            others += j == right ? 0 : e;
            if (b.wantsGradient()) {
                b.dz[j] = e;
            }
        }
        float miss = others / total;
        float logP = b.z[right] - max - FloatMath.log(total);
        float alpha = focal.alpha().isEmpty() ? 1 : focal.alpha().get(right - start).floatValue();
        float power = power(miss, focal.gamma());
        if (b.wantsGradient()) {
            float slope = b.scale * alpha * slope(focal.gamma(), power, miss, logP);
            for (int j = start; j < end; j++) {
                b.dz[j] = slope * (j == right ? miss : -b.dz[j] / total);
            }
        }
        return -alpha * power * logP;
    }

    /**
     * The target is shared between classes. With s_c the derivative of class c's term with respect
     * to ln p_c, the gradient is s_j − p_j Σ_c s_c.
     */
    private static double soft(Focal focal, Batch b, int start) {
        float[] p = Arrays.copyOfRange(b.z, start, start + b.outputs);
        Link.SOFTMAX.apply(1, b.outputs, p);
        float logSum = logSum(b.z, start, b.outputs);
        float[] slopes = new float[b.outputs];
        float sum = 0;
        double loss = 0;
        for (int c = 0; c < b.outputs; c++) {
            float alpha = focal.alpha().isEmpty() ? 1 : focal.alpha().get(c).floatValue();
            float weight = alpha * b.y[start + c];
            float logP = b.z[start + c] - logSum;
            float miss = others(p, c);
            float power = power(miss, focal.gamma());
            loss -= weight == 0 ? 0 : weight * power * logP;
            slopes[c] = weight == 0 ? 0 : weight * slope(focal.gamma(), power, miss, logP);
            sum += slopes[c];
        }
        for (int j = 0; j < b.outputs && b.wantsGradient(); j++) {
            b.dz[start + j] = b.scale * (slopes[j] - p[j] * sum);
        }
        return loss;
    }

    private static float logSum(float[] z, int start, int n) {
        float max = Float.NEGATIVE_INFINITY;
        for (int j = start; j < start + n; j++) {
            max = Math.max(max, z[j]);
        }
        float total = 0;
        for (int j = start; j < start + n; j++) {
            total += FloatMath.exp(z[j] - max);
        }
        return max + FloatMath.log(total);
    }

    /** 1 − p_c, where p_c is near 1 from the others. */
    private static float others(float[] p, int c) {
        if (p[c] < 0.5f) {
            return 1 - p[c];
        }
        float sum = 0;
        for (int j = 0; j < p.length; j++) {
            sum += j == c ? 0 : p[j];
        }
        return sum;
    }

    /** −miss^γ + γ p miss^(γ−1) ln p, where power = miss^γ. */
    private static float slope(double gamma, float power, float miss, float logP) {
        if (gamma == 0) {
            return -1;
        }
        if (miss == 0) {
            return 0;
        }
        return -power + (float) gamma * (1 - miss) * (power / miss) * logP;
    }

    private static float power(float miss, double gamma) {
        if (gamma == 0) {
            return 1;
        }
        if (gamma == 1) {
            return miss;
        }
        return gamma == 2
                ? miss * miss
                : miss == 0 ? 0 : FloatMath.exp((float) gamma * FloatMath.log(miss));
    }
}
