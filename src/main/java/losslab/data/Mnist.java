package losslab.data;

import java.nio.file.Path;
import losslab.base.Check;
import losslab.math.Rng;

/**
 * MNIST, the handwritten digits of LeCun, Cortes and Burges (1998), read from its four IDX files:
 * 28×28 grey values divided by 255. Test examples are the official test set, validation examples
 * the last tenth of the official training set, training examples the rest; how many there are the
 * files say.
 *
 * @param directory the folder of the four files
 * @param limit the first so many training examples only; 0: all of them
 * @param checksum the CRC-32 of the four files' contents, in hex; files that differ are refused
 */
public record Mnist(String directory, int limit, String checksum) implements Source {
    static final String NAME = "mnist";
    private static final int HELD_OUT = 10; // one tenth of the training set

    public Mnist {
        Check.atLeast("limit", limit, 0, "take(2000)");
    }

    /**
     * MNIST from {@code -Dlosslab.data=DIR}, the environment variable {@code LOSSLAB_DATA}, the
     * user's cache or, failing these, the network; without a network {@code digits()} instead,
     * under a name that says so.
     */
    public static Dataset mnist() {
        return Dataset.of(MnistLoader.usual().load());
    }

    static Mnist of(MnistFiles files) {
        return new Mnist(files.directory().toString(), 0, files.checksum());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Schema schema() {
        return Digits.images();
    }

    /** The splits are those of the files: another seed changes nothing. */
    @Override
    public boolean seeded() {
        return false;
    }

    @Override
    public Splits draw(Rng rng) {
        MnistFiles files = files();
        if (!files.checksum().equals(checksum)) {
            throw Check.fail("data.mnist.changed", files.directory(), checksum, files.checksum());
        }
        try (IdxPair train = files.train();
                IdxPair test = files.test()) {
            int heldOut = train.count() / HELD_OUT;
            if (heldOut == 0) {
                throw Check.fail("data.mnist.few", files.directory(), train.count(), HELD_OUT);
            }
            int kept = train.count() - heldOut;
            int taken = limit == 0 ? kept : Math.min(limit, kept);
            Split first = train.next(taken);
            train.skip(kept - taken);
            Splits splits = new Splits(first, train.next(heldOut), test.next(test.count()));
            train.end();
            test.end();
            return splits;
        }
    }

    /** In the folder they were found in or, on another machine, wherever MNIST lies there. */
    private MnistFiles files() {
        return MnistFiles.in(Path.of(directory))
                .or(() -> MnistLoader.usual().find())
                .orElseThrow(() -> Check.fail("data.mnist.gone", directory));
    }

    @Override
    public Source take(int n) {
        return new Mnist(directory, n, checksum);
    }
}
