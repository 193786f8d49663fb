package losslab.data;

import java.util.List;
import java.util.stream.IntStream;
import losslab.base.Check;
import losslab.data.strokes.DigitPainter;
import losslab.math.Rng;

/**
 * Digits as somebody might have written them, 28×28 grey values in [0, 1], drawn on the spot: no
 * download. As many of each class as of any other. With noise, normal noise is added to every pixel
 * and what leaves [0, 1] is clipped; the drawings underneath stay the same. Cost: some twenty
 * microseconds a picture, drawn on all cores.
 */
public record Digits(Sizes sizes, double noise) implements Generator {
    private static final int CLASSES = 10;
    private static final ImageShape SHAPE = new ImageShape(DigitPainter.SIDE, DigitPainter.SIDE, 1);
    private static final List<String> NAMES =
            IntStream.range(0, CLASSES).mapToObj(String::valueOf).toList();

    public Digits {
        Check.atLeast("noise", noise, 0, "noise(0.3)");
    }

    public static Dataset digits() {
        return Dataset.of(usual());
    }

    /** 8,000 examples to train on, 1,000 to validate and 1,000 to test. */
    static Digits usual() {
        return new Digits(new Sizes(8000, 1000, 1000), 0);
    }

    /** What every set of 28×28 digits looks like, this one and MNIST. */
    static Schema images() {
        return Schema.images(SHAPE, NAMES);
    }

    @Override
    public String name() {
        return "digits";
    }

    @Override
    public Schema schema() {
        return images();
    }

    @Override
    public Split sample(int n, Rng rng, Rng world) {
        return new Pictures(SHAPE, CLASSES, noise).paint(n, rng, DigitPainter::paint);
    }

    @Override
    public Source take(int n) {
        return new Digits(sizes.train(n), noise);
    }

    @Override
    public Source noise(double deviation) {
        return new Digits(sizes, deviation);
    }
}
