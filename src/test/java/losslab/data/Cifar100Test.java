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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class Cifar100Test {
    private static final byte[] ARCHIVE = CifarSamples.archive(1000, 200);
    private static final String MD5 = CifarSamples.md5(ARCHIVE);

    @TempDir Path folder;

    private Dataset data(Integer... classes) throws IOException {
        Path file = CifarSamples.write(folder, ARCHIVE);
        return Dataset.of(new Cifar100(file.toString(), List.of(classes), 0, MD5));
    }

    /** 10 training pictures of each class, so 20 of two: 18 to train on, the last 2 to validate. */
    @Test
    void classesAreKeptAndNumberedAnew() throws IOException {
        Dataset data = data(22, 0);
        assertEquals("cifar100(22, 0)", data.name());
        assertEquals(List.of("clock", "apple"), data.classNames());
        assertEquals(Optional.of(new ImageShape(32, 32, 3)), data.image());
        assertEquals(18, data.train().size());
        assertEquals(2, data.validation().size());
        assertEquals(4, data.test().size());
        // records 0, 22, 100, 122 … in the archive's order: apple, clock, apple, clock
        assertArrayEquals(new int[] {1, 0, 1, 0}, Arrays.copyOf(data.train().labels(), 4));
        assertArrayEquals(new int[] {1, 0}, data.validation().labels());
    }

    /** Record 122 is the fourth; the archive has planes, a pixel here has its channels in a row. */
    @Test
    void aPixelsChannelsStandSideBySide() throws IOException {
        double[] picture = data(22, 0).train().x().row(3);
        assertEquals(3072, picture.length);
        for (int p : List.of(0, 33, 1023)) {
            assertEquals(122 / 255f, picture[3 * p]);
            assertEquals(1 / 255f, picture[3 * p + 1]);
            assertEquals(p % 256 / 255f, picture[3 * p + 2]);
        }
    }

    @Test
    void takeKeepsTheFirstAndNothingElseChanges() throws IOException {
        Dataset all = data(0, 22, 37);
        Dataset some = all.take(5);
        assertEquals(all.train().take(5), some.train());
        assertEquals(all.validation(), some.validation());
        assertEquals(27, all.take(9999).train().size());
    }

    @Test
    void anotherSeedReadsNothingAnew() throws IOException {
        Dataset data = data(0, 22);
        assertSame(data.train(), data.following(7).train());
    }

    @Test
    void theNamesAreThoseOfTheArchive() {
        assertEquals(100, CifarNames.ALL.size());
        assertEquals(CifarNames.ALL.stream().sorted().toList(), CifarNames.ALL);
        assertEquals(
                List.of("apple", "clock", "house", "worm"),
                Stream.of(0, 22, 37, 99).map(CifarNames.ALL::get).toList());
    }

    static Stream<Arguments> damages() {
        byte[] flipped = ARCHIVE.clone();
        flipped[flipped.length - 8] ^= 1; // the CRC-32
        return Stream.of(
                arguments(Arrays.copyOf(ARCHIVE, ARCHIVE.length / 2), "ends in the middle"),
                arguments(Arrays.copyOf(ARCHIVE, ARCHIVE.length - 4), "ends in the middle"),
                arguments(new byte[0], "ends in the middle"),
                arguments(flipped, "is damaged (Corrupt GZIP trailer)"),
                arguments("<html>".getBytes(), "is damaged (Not in GZIP format)"),
                arguments(CifarSamples.python(), "is the Python version of CIFAR-100"),
                arguments(
                        CifarSamples.archive(900, 200),
                        "is not cifar-100-binary.tar.gz as it was published: MD5 required " + MD5),
                arguments(CifarSamples.tarGz("a/train.bin", new byte[3073]), "ends in the middle"),
                arguments(CifarSamples.tarGz("a.txt", new byte[7]), "as it was published"));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void whatIsNotTheArchiveIsRefusedInOneLine(byte[] contents, String part) throws IOException {
        Dataset data = data(0, 22);
        Path file = CifarSamples.write(folder, contents);
        String message = assertThrows(IllegalArgumentException.class, data::train).getMessage();
        assertEquals(1, message.lines().count(), message);
        assertTrue(message.contains(file.toString()), message);
        assertTrue(message.contains(part), message);
        assertEquals(List.of(CifarSamples.NAME), left());
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    static Stream<Arguments> misuses() {
        return Stream.of(
                arguments(new int[] {}, "classes must be >= 2, got 0; try cifar100(0, 22, 37)"),
                arguments(new int[] {5}, "classes must be >= 2, got 1; try cifar100(0, 22, 37)"),
                arguments(new int[] {0, 100}, "class must be between 0 and 99, got 100"),
                arguments(new int[] {-1, 0}, "class must be between 0 and 99, got -1"),
                arguments(new int[] {4, 4}, "cifar100(4, 4) names a class twice"));
    }

    @ParameterizedTest
    @MethodSource("misuses")
    void classesThatCannotBe(int[] classes, String part) {
        String message =
                assertThrows(IllegalArgumentException.class, () -> Cifar100.cifar100(classes))
                        .getMessage();
        assertEquals(1, message.lines().count(), message);
        assertTrue(message.startsWith(part), message);
    }
}
