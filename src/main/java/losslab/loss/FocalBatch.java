package losslab.loss;

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

    private static double binary(Focal focal, Batch b, int i) {
        boolean yes = b.y[i] > 0.5f;
        float margin = yes ? b.z[i] : -b.z[i];
        float miss = FloatMath.sigmoid(-margin);
        float logP = -FloatMath.softplus(-margin);
        float alpha =
                focal.alpha().isEmpty()
                        ? 1
                        : (float) (yes ? focal.alpha().get(0) : 1 - focal.alpha().get(0));
        float power = power(miss, focal.gamma());
        if (b.wantsGradient()) {
            float slope = slope(focal.gamma(), power, miss, logP);
            b.dz[i] = b.scale * alpha * slope * (yes ? miss : -miss);
        }
        return -alpha * power * logP;
    }

    private static double multiclass(Focal focal, Batch b, int start) {
        int end = start + b.outputs;
        int right = start;
        float max = Float.NEGATIVE_INFINITY;
        for (int j = start; j < end; j++) {
            max = Math.max(max, b.z[j]);
            right = b.y[j] > b.y[right] ? j : right;
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
