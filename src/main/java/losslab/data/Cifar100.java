package losslab.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import losslab.base.Check;
import losslab.math.Rng;

/**
 * Some classes of CIFAR-100, colour photographs of 32×32 pixels (Krizhevsky, Learning multiple
 * layers of features from tiny images, 2009), read from its archive: values divided by 255, a
 * pixel's red, green and blue side by side, classes numbered anew in the order asked for. Test
 * examples are those of the official test set, validation examples the last tenth of the official
 * training set, training examples the rest.
 *
 * @param file the archive, the binary version
 * @param classes their official numbers, 0 … 99
 * @param limit the first so many training examples only; 0: all of them
 * @param md5 of the archive, in hex; another one is refused
 */
public record Cifar100(String file, List<Integer> classes, int limit, String md5)
        implements Source {
    static final String FOLDER = "cifar100";
    static final String EXAMPLE = "cifar100(0, 22, 37)";
    static final ImageShape SHAPE = new ImageShape(32, 32, 3);
    private static final int HELD_OUT = 10; // one tenth of the training examples

    public Cifar100 {
        classes = checked(classes);
        Check.atLeast("limit", limit, 0, "take(500)");
    }

    /**
     * These classes from {@code -Dlosslab.data=DIR}, the environment variable {@code LOSSLAB_DATA},
     * the user's cache or, failing these, the network (169 MB); without a network {@code
     * drawings()} instead, under a name that says so, if they are apples, clocks and houses.
     *
     * @throws IllegalArgumentException for fewer than two classes, unknown or repeated ones
     */
    public static Dataset cifar100(int... classes) {
        Check.given("classes", classes, EXAMPLE);
        return Dataset.of(
                CifarLoader.usual().load(checked(Arrays.stream(classes).boxed().toList())));
    }

    private static List<Integer> checked(List<Integer> classes) {
        Check.atLeast("classes", classes.size(), 2, EXAMPLE);
        classes.forEach(c -> Check.within("class", c, 0, CifarNames.ALL.size() - 1, EXAMPLE));
        if (new HashSet<>(classes).size() < classes.size()) {
            throw Check.fail("data.cifar.twice", nameOf(classes));
        }
        return List.copyOf(classes);
    }

    static String nameOf(List<Integer> classes) {
        return classes.stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", ", "cifar100(", ")"));
    }

    @Override
    public String name() {
        return nameOf(classes);
    }

    @Override
    public Schema schema() {
        return Schema.images(SHAPE, classes.stream().map(CifarNames.ALL::get).toList());
    }

    /** The splits are those of the archive: another seed changes nothing. */
    @Override
    public boolean seeded() {
        return false;
    }

    @Override
    public Splits draw(Rng rng) {
        CifarArchive archive = CifarArchive.read(archive(), Checksum.md5(md5), classes);
        CifarRecords train = archive.train();
        int kept = train.size() - train.size() / HELD_OUT;
        int taken = limit == 0 ? kept : Math.min(limit, kept);
        return new Splits(
                train.split(0, taken),
                train.split(kept, train.size()),
                archive.test().split(0, archive.test().size()));
    }

    /** Where it was found or, on another machine, wherever the archive lies there. */
    private Path archive() {
        Path path = Path.of(file);
        return Files.isRegularFile(path)
                ? path
                : CifarLoader.usual()
                        .find()
                        .orElseThrow(() -> Check.fail("data.cifar.gone", file, name()));
    }

    @Override
    public Source take(int n) {
        return new Cifar100(file, classes, n, md5);
    }
}
