package losslab.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import losslab.data.Moons;
import losslab.loss.Bce;
import losslab.loss.Loss;
import losslab.loss.StudentLoss;
import losslab.model.Mlp;
import losslab.run.Ending;
import losslab.run.Experiment;
import losslab.run.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunFilesTest {
    private static final Experiment PLAIN =
            Experiment.of(Moons.moons().take(60), Mlp.mlp(8), new Bce());

    @TempDir Path folder;

    static Stream<Experiment> experiments() {
        return Samples.experiments();
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void everyNumberComesBack(Experiment experiment) {
        Run run = Samples.run(experiment, new Ending.Finished());
        Run loaded = RunFiles.load(RunFiles.save(run, folder.resolve("run.zip")));
        assertSameRun(run, loaded);
    }

    static Stream<Ending> endings() {
        return Stream.of(
                new Ending.Finished(),
                new Ending.EarlyStop(3),
                new Ending.Diverged(17),
                new Ending.Interrupted(5));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void everyEndingComesBack(Ending ending) {
        Run run = Samples.run(PLAIN, ending);
        assertSameRun(run, RunFiles.load(RunFiles.save(run, folder.resolve("run.zip"))));
    }

    @Test
    void aRunThatDivergedBeforeItsFirstEpoch() {
        Run run =
                Run.of(
                        PLAIN,
                        List.of(),
                        List.of(),
                        new double[] {Double.NaN},
                        PLAIN.initialNetwork(),
                        new Ending.Diverged(1),
                        0);
        assertSameRun(run, RunFiles.load(RunFiles.save(run, folder.resolve("run.zip"))));
    }

    private static void assertSameRun(Run run, Run loaded) {
        assertEquals(run.fingerprint(), loaded.fingerprint());
        assertEquals(run.toString(), loaded.toString());
        assertEquals(run.epochs(), loaded.epochs());
        assertEquals(run.snapshots(), loaded.snapshots());
        assertEquals(run.network(), loaded.network());
        assertEquals(run.ending(), loaded.ending());
        assertEquals(run.seconds(), loaded.seconds());
        assertArrayEquals(bits(run.batchLoss()), bits(loaded.batchLoss()));
        assertEquals(run.experiment().description(), loaded.experiment().description());
    }

    private static long[] bits(double[] values) {
        return LongStream.range(0, values.length)
                .map(i -> Double.doubleToRawLongBits(values[(int) i]))
                .toArray();
    }

    @Test
    void theSameRunGivesTheSameBytes() throws IOException {
        Run run = Samples.run(PLAIN, new Ending.Finished());
        Path one = RunFiles.save(run, folder.resolve("one.zip"));
        Path two = RunFiles.save(RunFiles.load(one), folder.resolve("two.zip"));
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
    }

    @Test
    void aStudentsLossIsGivenWhenLoading() {
        Loss mine = StudentLoss.of("mine", (y, p) -> (y - p) * (y - p));
        Run run = Samples.run(PLAIN.with(mine), new Ending.Finished());
        Path file = RunFiles.save(run, folder.resolve("run.zip"));
        Exception error = assertThrows(IllegalArgumentException.class, () -> RunFiles.load(file));
        assertEquals(
                "cannot load "
                        + file
                        + ": the loss mine is known by name only: give it, as in"
                        + " load(\"run.zip\", loss(\"mine\", (y, p) -> …))",
                error.getMessage());
        Run loaded = RunFiles.load(file, mine);
        assertSameRun(run, loaded);
        assertSame(mine, loaded.experiment().loss());
    }

    @Test
    void dataInMemoryAreGivenWhenLoading() {
        Run run = Samples.run(PLAIN.on(Samples.inMemory()), new Ending.Finished());
        Path file = RunFiles.save(run, folder.resolve("run.zip"));
        assertThrows(IllegalArgumentException.class, () -> RunFiles.load(file));
        assertSameRun(run, RunFiles.load(file, Samples.inMemory()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "run.txt", "run.zip.gz"})
    void onlyThreeExtensions(String name) {
        Run run = Samples.run(PLAIN, new Ending.Finished());
        Path file = folder.resolve(name);
        Exception error =
                assertThrows(IllegalArgumentException.class, () -> RunFiles.save(run, file));
        assertEquals(
                "a run is saved as .zip, .csv or .json, got "
                        + file
                        + "; try save(run, \"run.zip\")",
                error.getMessage());
        assertFalse(Files.exists(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"run.zip", "run.csv", "run.json"})
    void aPlaceWhereNothingCanBeWritten(String name) throws IOException {
        Path notFolder = Files.writeString(folder.resolve("notes.txt"), "mine");
        Run run = Samples.run(PLAIN, new Ending.Finished());
        Exception error =
                assertThrows(
                        UncheckedIOException.class,
                        () -> RunFiles.save(run, notFolder.resolve(name)));
        assertFalse(error.getMessage().contains("\n"));
        assertEquals("mine", Files.readString(notFolder));
    }

    @Test
    void everyTruncationIsSaidInOneLine() throws IOException {
        Path file = saved();
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += 97) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertRefused(file);
        }
    }

    /** Whatever byte is changed: one line, or (in a date, say) the same run. */
    @Test
    void everyFlippedByteIsSaidInOneLine() throws IOException {
        Path file = saved();
        String fingerprint = RunFiles.load(file).fingerprint();
        byte[] whole = Files.readAllBytes(file);
        int refused = 0;
        int tried = 0;
        for (int at = 0; at < whole.length; at += 61) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x55;
            Files.write(file, changed);
            tried++;
            try {
                assertEquals(fingerprint, RunFiles.load(file).fingerprint());
            } catch (IllegalArgumentException e) {
                assertFalse(e.getMessage().contains("\n"), e.getMessage());
                refused++;
            }
        }
        assertTrue(refused > tried / 2, refused + " of " + tried);
    }

    /** One file of the zip changed each, and the line it gives. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            run.json        | "steps": 29 | "steps": 30 | batch-losses.f64 must have 240 bytes, got 232
            run.json        | "steps": 29 | "steps": -1 | steps must be >= 0, got -1; try 0
            run.json        | "format": 1 | "format": 7 | format must be 1, got 7; a newer Losslab may read it
            run.json        | "Finished"  | "Finish"    | no ending is called Finish; try Finished, Diverged, EarlyStop, Interrupted
            run.json        | "units": 8  | "units": 2000000000 | the weights in network.f32 must fit
            run.json        | network.f32 | other.f32   | it holds no other.f32
            experiment.json | "Bce"       | "Bcee"      | no loss is called Bcee
            history.json    | "epochs"    | "epoch"     | history.json must have epochs
            history.json    | "number": 3 | "number": "three" | epochs[2].number must be int, got "three"
            """)
    void saysWhatIsWrong(String name, String good, String bad, String line) throws IOException {
        Path file = saved();
        Map<String, byte[]> entries = entries(file);
        String text = new String(entries.get(name), StandardCharsets.UTF_8);
        assertTrue(text.contains(good), text);
        entries.put(name, text.replace(good, bad).getBytes(StandardCharsets.UTF_8));
        write(file, entries);
        Exception error = assertRefused(file);
        assertTrue(
                error.getMessage().startsWith("cannot load " + file + ": " + line),
                error.getMessage());
    }

    /** Still JSON, and no part of the fingerprint: only the zip's checksum tells. */
    @Test
    void oneDigitChangedInTheZipIsNoticed() throws IOException {
        Path file = saved();
        Path plain = folder.resolve("plain.zip");
        write(plain, entries(file), Deflater.NO_COMPRESSION);
        String text = new String(Files.readAllBytes(plain), StandardCharsets.ISO_8859_1);
        String good = "\"number\": 3";
        assertTrue(text.contains(good));
        String changed = text.replace(good, "\"number\": 7");
        Files.write(plain, changed.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                "cannot load " + plain + ": history.json is damaged",
                assertRefused(plain).getMessage());
    }

    @Test
    void changedWeightsAreNoticed() throws IOException {
        Path file = saved();
        Map<String, byte[]> entries = entries(file);
        entries.get("network.f32")[9] ^= 1;
        write(file, entries);
        assertTrue(assertRefused(file).getMessage().contains("fingerprint"));
    }

    @Test
    void aZipThatWouldUnpackToTooMuch() throws IOException {
        Path file = saved();
        Map<String, byte[]> entries = entries(file);
        entries.put("history.json", new byte[Packing.LARGE + 1]); // zeros: packed a thousandfold
        write(file, entries);
        assertTrue(Files.size(file) < 1 << 20);
        assertTrue(assertRefused(file).getMessage().contains("history.json claims to unpack"));
    }

    @Test
    void whatIsLargeIsWrittenSoThatItCanBeRead() throws IOException {
        byte[] zeros = new byte[Packing.LARGE + 1];
        Path file = folder.resolve("large.zip");
        try (Packing zip = new Packing(Files.newOutputStream(file))) {
            zip.add("zeros", zeros);
        }
        try (Unpacking zip = new Unpacking(file)) {
            assertArrayEquals(zeros, zip.bytes("zeros", zeros.length));
        }
    }

    @Test
    void aForeignZip() throws IOException {
        Path file = folder.resolve("foreign.zip");
        write(file, Map.of("readme.txt", new byte[10]));
        assertEquals(
                "cannot load " + file + ": it holds no run.json", assertRefused(file).getMessage());
    }

    @Test
    void aFileThatIsNotThere() {
        Path file = folder.resolve("nowhere.zip");
        assertEquals(
                "there is no file " + file + "; try save(run, \"run.zip\") first",
                assertRefused(file).getMessage());
    }

    private Path saved() {
        return RunFiles.save(Samples.run(PLAIN, new Ending.Finished()), folder.resolve("run.zip"));
    }

    private static Exception assertRefused(Path file) {
        Exception error = assertThrows(IllegalArgumentException.class, () -> RunFiles.load(file));
        assertFalse(error.getMessage().contains("\n"), error.getMessage());
        return error;
    }

    private static Map<String, byte[]> entries(Path file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().map(each -> (ZipEntry) each).toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    private static void write(Path file, Map<String, byte[]> entries) throws IOException {
        write(file, entries, Deflater.DEFAULT_COMPRESSION);
    }

    private static void write(Path file, Map<String, byte[]> entries, int level)
            throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(level);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
    }
}
