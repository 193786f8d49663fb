package losslab.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import losslab.base.Check;
import losslab.base.Numbers;
import losslab.base.Task;
import losslab.base.Text;
import losslab.math.Rng;

/**
 * A data set: a source and a seed, and the three splits they give. Immutable; the examples are
 * drawn when they are first looked at. Without a seed of its own a data set follows the seed of the
 * experiment that uses it.
 */
public final class Dataset {
    private final Source source;
    private final long seed;
    private final boolean pinned;
    private final Draws draws;
    private Splits drawn; // null until drawn; written under the lock

    private Dataset(Source source, long seed, boolean pinned, Draws draws) {
        this.source = source;
        this.seed = seed;
        this.pinned = pinned;
        this.draws = draws;
    }

    public static Dataset of(Source source) {
        return new Dataset(source, Rng.DEFAULT_SEED, false, new Draws(source));
    }

    /** The same seed over a source made of this one's. */
    public Dataset edited(Source other) {
        return new Dataset(other, seed, pinned, new Draws(other));
    }

    /** Pins the data to a seed of their own, whatever the experiment's seed. */
    public Dataset seed(long seed) {
        return new Dataset(source, seed, true, draws);
    }

    /** The same data set under an experiment's seed, unless it has one of its own. */
    public Dataset following(long experimentSeed) {
        return pinned || experimentSeed == seed
                ? this
                : new Dataset(source, experimentSeed, false, draws);
    }

    public Dataset take(int n) {
        Check.atLeast("n", n, 1, "take(1000)");
        return edited(source.take(n));
    }

    public Dataset noise(double deviation) {
        Check.atLeast("noise", deviation, 0, "noise(0.1)");
        return edited(source.noise(deviation));
    }

    public Dataset features(int n) {
        Check.atLeast("features", n, 1, "features(4)");
        return edited(source.features(n));
    }

    /** Shares of training, validation and test examples, for tables. */
    public Dataset split(double train, double validation, double test) {
        Check.above("train", train, 0, "split(0.7, 0.15, 0.15)");
        Check.atLeast("validation", validation, 0, "split(0.7, 0.15, 0.15)");
        Check.atLeast("test", test, 0, "split(0.7, 0.15, 0.15)");
        Check.within(
                "train + validation + test",
                train + validation + test,
                0.999,
                1.001,
                "split(0.7, 0.15, 0.15)");
        return edited(source.split(train, validation, test));
    }

    /** With one class that makes up only this share of the training and validation examples. */
    public Dataset rare(int rareClass, double share) {
        return edited(new Rare(source, rareClass, share));
    }

    /** With this share of the training and validation targets moved up or down by size. */
    public Dataset outliers(double share, double size) {
        return edited(new Outliers(source, share, size));
    }

    /** With the training examples in the order of their targets, one class after the other. */
    public Dataset sorted() {
        return edited(new Sorted(source));
    }

    /** With the features in other units: feature j times the j-th factor. */
    public Dataset scaled(double... factors) {
        return scaled(
                factors, new double[Check.given("factors", factors, "scaled(1, 100)").length]);
    }

    /** With the features in other units: feature j times its factor, plus its offset. */
    public Dataset scaled(double[] factors, double[] offsets) {
        return edited(new Scaled(source, boxed(factors), boxed(offsets)));
    }

    /** With this share of the training and validation examples under another class's label. */
    public Dataset mislabelled(double share) {
        return edited(new Mislabelled(source, share));
    }

    /** With this share of the validation examples replaced by copies of training ones. */
    public Dataset leaked(double share) {
        return edited(new Leaked(source, share));
    }

    /** With the splits cut from the file in the order of its targets, without shuffling. */
    public Dataset splitInOrder() {
        return edited(new SplitInOrder(source));
    }

    /** With only n examples to validate on. */
    public Dataset smallValidation(int n) {
        return edited(new SmallValidation(source, n));
    }

    /** With the validation inputs in other units: factor times x plus offset. */
    public Dataset scaledValidation(double factor, double offset) {
        return edited(new ScaledValidation(source, factor, offset));
    }

    /** With the training examples of the first so many classes first, those of the next after. */
    public Dataset inTasks(int classes) {
        return edited(new InTasks(source, classes));
    }

    /** With n numbers among the training inputs missing: NaN. */
    public Dataset missing(int n) {
        return edited(new Missing(source, n));
    }

    /**
     * As it was before its last edit: {@code moons().leaked(0.8).unedited()} is {@code moons()}.
     *
     * @throws IllegalArgumentException if it is not the edit of another
     */
    public Dataset unedited() {
        if (source instanceof Around around) {
            return edited(around.source());
        }
        throw Check.fail("data.unedited", name());
    }

    private static List<Double> boxed(double[] numbers) {
        return Arrays.stream(Check.given("numbers", numbers, "new double[]{1, 100}"))
                .boxed()
                .toList();
    }

    public Source source() {
        return source;
    }

    public long seed() {
        return seed;
    }

    public boolean isPinned() {
        return pinned;
    }

    public String name() {
        return source.name();
    }

    public Task task() {
        return draws.schema().task();
    }

    public int inputs() {
        return draws.schema().features().size();
    }

    public int outputs() {
        return draws.schema().outputs();
    }

    public List<String> featureNames() {
        return draws.schema().features();
    }

    public List<String> classNames() {
        return draws.schema().classes();
    }

    public Optional<ImageShape> image() {
        return draws.schema().image();
    }

    public Split train() {
        return splits().train();
    }

    public Split validation() {
        return splits().validation();
    }

    public Split test() {
        return splits().test();
    }

    private synchronized Splits splits() {
        if (drawn == null) {
            drawn = draws.splits(seed);
        }
        return drawn;
    }

    @Override
    public String toString() {
        String features = inputs() == 1 ? "data.feature" : "data.features";
        String shape =
                image().map(ImageShape::toString).orElseGet(() -> Text.get(features, inputs()));
        String classes =
                task().isClassification()
                        ? ", " + classNames().stream().limit(12).collect(Collectors.joining(" "))
                        : "";
        return Text.get(
                "data.summary",
                name(),
                task().title() + classes,
                shape,
                Numbers.count(train().size()),
                Numbers.count(validation().size()),
                Numbers.count(test().size()));
    }
}
