package losslab.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import losslab.math.Rng;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MnistTest {
    private static final Path REAL = Path.of("../shared/data/mnist");

    @TempDir Path folder;

    private Dataset data() {
        return Dataset.of(Mnist.of(MnistFiles.in(folder).orElseThrow()));
    }

    /** 30 training images: 27 to train on, the last tenth (27, 28, 29) to validate. */
    @Test
    void splitsAreTheOfficialOnes() throws IOException {
        IdxSamples.write(folder, 30, 12);
        Dataset data = data();
        assertEquals(27, data.train().size());
        assertEquals(3, data.validation().size());
        assertEquals(12, data.test().size());
        assertEquals(27 / 255f, data.validation().x().get(0, 0));
        assertEquals(29 / 255f, data.validation().x().get(2, 783));
        assertArrayEquals(new int[] {7, 8, 9}, data.validation().labels());
        assertEquals(0, data.test().x().get(0, 0));
        assertEquals("mnist", data.name());
    }

    @Test
    void takeKeepsTheFirstAndNothingElseChanges() throws IOException {
        IdxSamples.write(folder, 600, 12); // more than a chunk of the reader
        Dataset all = data();
        Dataset some = all.take(5);
        assertEquals(all.train().take(5), some.train());
        assertEquals(all.validation(), some.validation());
        assertEquals(all.test(), some.test());
        assertEquals(540, all.take(9999).train().size());
    }

    @Test
    void anotherSeedReadsNothingAnew() throws IOException {
        IdxSamples.write(folder, 20, 5);
        Dataset data = data();
        assertSame(data.train(), data.following(7).train());
    }

    @Test
    void plainFilesInTheOtherSpellingAreTheSame() throws IOException {
        IdxSamples.write(folder, 20, 5);
        Splits gzipped = data().source().draw(new Rng(1));
        String checksum = MnistFiles.in(folder).orElseThrow().checksum();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> file.toFile().delete());
        }
        Files.write(folder.resolve("train-images.idx3-ubyte"), IdxSamples.images(20));
        Files.write(folder.resolve("train-labels.idx1-ubyte"), IdxSamples.labels(20));
        Files.write(folder.resolve("t10k-images-idx3-ubyte"), IdxSamples.images(5));
        Files.write(folder.resolve("t10k-labels-idx1-ubyte.gz"), IdxSamples.labels(5));
        assertEquals(checksum, MnistFiles.in(folder).orElseThrow().checksum());
        assertEquals(gzipped, data().source().draw(new Rng(1)));
    }

    @Test
    void filesThatChangedAreRefused() throws IOException {
        IdxSamples.write(folder, 20, 5);
        Dataset data = data();
        IdxSamples.write(folder, 21, 5);
        refused(data::train, "checksum required", "call mnist() anew");
    }

    @Test
    void fewerThanTenHaveNoLastTenth() throws IOException {
        IdxSamples.write(folder, 9, 5);
        refused(() -> data().train(), "9 training examples, required >= 10");
    }

    static Stream<Arguments> damages() {
        byte[] images = IdxSamples.gzip(IdxSamples.images(20));
        byte[] labels = IdxSamples.gzip(IdxSamples.labels(20));
        byte[] plain = IdxSamples.images(20);
        byte[] flipped = images.clone();
        flipped[flipped.length - 8] ^= 1; // its CRC-32
        byte[] broken = images.clone();
        broken[12] = (byte) 0xff; // block type 3 does not exist
        broken[10] = (byte) 0xff;
        String i = "train-images-idx3-ubyte.gz";
        String l = "train-labels-idx1-ubyte.gz";
        return Stream.of(
                arguments(i, Arrays.copyOf(images, images.length / 2), "ends in the middle"),
                arguments(i, Arrays.copyOf(images, images.length - 4), "ends in the middle"),
                arguments(i, Arrays.copyOf(images, 5), "ends in the middle"),
                arguments(i, new byte[0], "ends in the middle"),
                arguments(i, Arrays.copyOf(plain, 10), "ends in the middle"),
                arguments(i, Arrays.copyOf(plain, plain.length - 1), "announces 20 examples"),
                arguments(i, Arrays.copyOf(plain, plain.length + 1), "goes on after the 20"),
                arguments(i, flipped, "is damaged (Corrupt GZIP trailer)"),
                arguments(i, broken, "is damaged (invalid block type)"),
                arguments(i, labels, "begins with 0x00000801, required 0x00000803"),
                arguments(l, images, "begins with 0x00000803, required 0x00000801"),
                arguments(i, "<html>".getBytes(), "begins with 0x3c68746d"),
                arguments(i, IdxSamples.images(0x803, 0, 0, 28), "dimension of 0, required >= 1"),
                arguments(i, IdxSamples.images(0x803, -5, 0, 28), "dimension of -5"),
                arguments(i, IdxSamples.images(0x803, 20, 20, 32), "32×32 pixels, required 28×28"),
                arguments(i, IdxSamples.images(19), "19 images but"),
                arguments(l, IdxSamples.labels(21), "holds 21 labels"),
                arguments(l, IdxSamples.labels(0x801, 20, 19, 10), "announces 20 examples"),
                arguments(l, IdxSamples.labels(0x801, 20, 20, 11), "label of example 10 is 10"));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void damagedFilesAreNamed(String name, byte[] contents, String part) throws IOException {
        IdxSamples.write(folder, 20, 5);
        Files.write(folder.resolve(name), contents);
        refused(() -> data().train(), folder.resolve(name).toString(), part);
    }

    private static void refused(Executable reading, String... parts) {
        String message = assertThrows(IllegalArgumentException.class, reading).getMessage();
        assertEquals(1, message.lines().count(), message);
        for (String part : parts) {
            assertTrue(message.contains(part), message);
        }
    }

    @Test
    void someFilesMissing() throws IOException {
        IdxSamples.write(folder, 20, 5);
        Files.delete(folder.resolve("t10k-labels-idx1-ubyte.gz"));
        String message =
                assertThrows(IllegalArgumentException.class, () -> MnistFiles.in(folder))
                        .getMessage();
        assertTrue(message.contains("but not t10k-labels-idx1-ubyte.gz;"), message);
        assertTrue(MnistFiles.in(folder.resolve("elsewhere")).isEmpty());
    }

    @Test
    @DisplayName("real MNIST (skipped without ../shared/data)")
    void realDigits() {
        Assumptions.assumeTrue(Files.isDirectory(REAL), "no ../shared/data/mnist");
        Dataset data = Dataset.of(Mnist.of(MnistFiles.in(REAL).orElseThrow()));
        assertEquals(7200, data.train().size());
        assertEquals(800, data.validation().size());
        assertEquals(2000, data.test().size());
        // the first labels of the official test set
        assertArrayEquals(new int[] {7, 2, 1, 0, 4}, Arrays.copyOf(data.train().labels(), 5));
        double mean =
                IntStream.range(0, 7200)
                        .mapToDouble(i -> Arrays.stream(data.train().x().row(i)).sum() / 784)
                        .average()
                        .orElseThrow();
        assertEquals(0.13, mean, 0.01);
    }
}
