package losslab.data;

import losslab.base.Check;
import losslab.math.Matrix;
import losslab.math.Rng;

/**
 * A source whose validation inputs were prepared in another way than the training ones: every
 * feature becomes {@code factor · x + offset}, as when a scaler was fitted anew, or not applied.
 * Training and test inputs stay what they were.
 */
public record ScaledValidation(Source source, double factor, double offset) implements Around {
    public ScaledValidation {
        Check.within("factor", factor, -1e9, 1e9, "scaledValidation(10, 0)");
        Check.within("offset", offset, -1e9, 1e9, "scaledValidation(10, 0)");
    }

    @Override
    public String name() {
        return source.name() + ".scaledValidation(" + factor + ", " + offset + ")";
    }

    @Override
    public Source around(Source inner) {
        return new ScaledValidation(inner, factor, offset);
    }

    @Override
    public Splits draw(Rng rng) {
        Splits all = source.draw(rng);
        Matrix inputs = all.validation().x();
        float[] x = inputs.shared().clone();
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) (factor * x[i] + offset);
        }
        Matrix scaled = Matrix.wrap(inputs.rows(), inputs.cols(), x);
        return new Splits(all.train(), new Split(scaled, all.validation().y()), all.test());
    }
}
