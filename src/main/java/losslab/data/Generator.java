package losslab.data;

import losslab.math.Rng;

/**
 * A source that draws as many examples as asked for. The three splits come from the same
 * distribution: whatever of it is random (the centres of blobs, say) is drawn from {@code world},
 * which they share.
 */
public interface Generator extends Source {
    Sizes sizes();

    /** n examples of the distribution. */
    Split sample(int n, Rng rng, Rng world);

    @Override
    default Splits draw(Rng rng) {
        Rng world = rng.split("world");
        return new Splits(
                sample(sizes().train(), rng.split("train"), world.split("same")),
                sample(sizes().validation(), rng.split("validation"), world.split("same")),
                sample(sizes().test(), rng.split("test"), world.split("same")));
    }
}
