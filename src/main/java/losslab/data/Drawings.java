package losslab.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import losslab.base.Check;
import losslab.data.scenes.Thing;
import losslab.data.scenes.ThingPainter;
import losslab.math.Rng;

/**
 * Apples, clocks and houses, 32×32 pixels in colour, drawn on the spot: what CIFAR-100 can be
 * practised on without a download. Pose, colours, light, background and grain vary, and no colour
 * belongs to one class, so that a linear model does not get far.
 */
public record Drawings(List<Thing> things, Sizes sizes, double noise) implements Generator {
    public Drawings {
        things = List.copyOf(things);
        Check.atLeast("things", things.size(), 2, "drawings()");
        Check.atLeast("noise", noise, 0, "noise(0.1)");
    }

    /** All three. */
    public static Dataset drawings() {
        return Dataset.of(usual(Arrays.asList(Thing.values())));
    }

    /** The same classes of CIFAR-100 as drawings, if there are drawings of all of them. */
    static Optional<Drawings> of(List<Integer> cifarClasses) {
        List<Thing> things =
                cifarClasses.stream()
                        .flatMap(c -> Thing.named(CifarNames.ALL.get(c)).stream())
                        .toList();
        return things.size() == cifarClasses.size() ? Optional.of(usual(things)) : Optional.empty();
    }

    /** 600 examples of each to train on, 100 to validate and 100 to test. */
    private static Drawings usual(List<Thing> things) {
        int classes = things.size();
        return new Drawings(things, new Sizes(600 * classes, 100 * classes, 100 * classes), 0);
    }

    @Override
    public String name() {
        return "drawings";
    }

    @Override
    public Schema schema() {
        return Schema.images(Cifar100.SHAPE, things.stream().map(Thing::title).toList());
    }

    @Override
    public Split sample(int n, Rng rng, Rng world) {
        return new Pictures(Cifar100.SHAPE, things.size(), noise)
                .paint(
                        n,
                        rng,
                        (label, own, out, at) ->
                                ThingPainter.paint(things.get(label), own, out, at));
    }

    @Override
    public Source take(int n) {
        return new Drawings(things, sizes.train(n), noise);
    }

    @Override
    public Source noise(double deviation) {
        return new Drawings(things, sizes, deviation);
    }
}
