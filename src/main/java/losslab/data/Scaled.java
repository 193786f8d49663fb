package losslab.data;

import java.util.List;
import java.util.stream.Collectors;
import losslab.base.Check;
import losslab.base.Numbers;
import losslab.math.Matrix;
import losslab.math.Rng;

/**
 * A source whose features are measured in other units: feature j becomes {@code factor_j · x_j +
 * offset_j}. The targets stay what they were.
 */
public record Scaled(Source source, List<Double> factors, List<Double> offsets) implements Around {
    private static final int SHOWN = 4; // more factors than this are not all named

    public Scaled {
        factors = List.copyOf(factors);
        offsets = List.copyOf(offsets);
        int features = source.schema().features().size();
        if (factors.size() != features || offsets.size() != features) {
            throw Check.fail("data.scales", source.name(), features, factors.size());
        }
        factors.forEach(factor -> Check.within("factor", factor, -1e9, 1e9, "scaled(1, 100)"));
        offsets.forEach(offset -> Check.within("offset", offset, -1e9, 1e9, "scaled(1, 100)"));
    }

    @Override
    public String name() {
        String shown =
                factors.stream().limit(SHOWN).map(Numbers::exact).collect(Collectors.joining(", "));
        return source.name() + ".scaled(" + shown + (factors.size() > SHOWN ? ", …)" : ")");
    }

    @Override
    public Source around(Source inner) {
        return new Scaled(inner, factors, offsets);
    }

    @Override
    public Splits draw(Rng rng) {
        Splits all = source.draw(rng);
        return new Splits(scaled(all.train()), scaled(all.validation()), scaled(all.test()));
    }

    private Split scaled(Split split) {
        float[] x = split.x().shared().clone();
        int features = factors.size();
        for (int i = 0; i < x.length; i++) {
            int j = i % features;
            x[i] = (float) (factors.get(j) * x[i] + offsets.get(j));
        }
        return new Split(Matrix.wrap(split.x().rows(), features, x), split.y());
    }
}
