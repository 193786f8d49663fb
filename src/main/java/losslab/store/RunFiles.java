package losslab.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import losslab.base.Check;
import losslab.base.Option;
import losslab.data.Dataset;
import losslab.run.Run;

/**
 * Runs as files: the whole run as {@code .zip}, which can be loaded again, its history as {@code
 * .csv} or {@code .json}. A file is written whole or not at all.
 */
public final class RunFiles {
    private RunFiles() {}

    /**
     * @param file its extension says what is written
     * @return the file
     * @throws IllegalArgumentException for any other extension
     * @throws java.io.UncheckedIOException in one line, if it cannot be written
     */
    public static Path save(Run run, Path file) {
        Check.given("run", run, "save(run, \"run.zip\")");
        Check.given("file", file, "save(run, \"run.zip\")");
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".zip")) {
            return RunZip.write(run, file);
        }
        if (name.endsWith(".csv")) {
            return RunCsv.write(run, file);
        }
        if (name.endsWith(".json")) {
            return RunJson.write(run, file);
        }
        throw Check.fail("store.extension", file);
    }

    /**
     * The run that was saved: same history, same weights, same fingerprint.
     *
     * @param known the parts that the file knows by name only, such as {@code loss("mine", …)}
     * @throws IllegalArgumentException in one line, if it is no such file, or a damaged one
     */
    public static Run load(Path file, Option... known) {
        Check.given("known", known, Library.LOSSES.hint());
        return load(file, Known.of(known));
    }

    /** As {@link #load(Path, Option...)}, for data that are known by name only. */
    public static Run load(Path file, Dataset data, Option... known) {
        Check.given("known", known, Library.LOSSES.hint());
        return load(file, Known.of(known).and(data));
    }

    private static Run load(Path file, Known known) {
        Check.given("file", file, "load(\"run.zip\")");
        if (!Files.isRegularFile(file)) {
            throw Check.fail("store.noFile", file);
        }
        try (Unpacking zip = new Unpacking(file)) {
            return RunZip.read(zip, known);
        } catch (IOException e) {
            throw Check.fail("store.noZip", file);
        } catch (IllegalArgumentException e) {
            throw Check.fail("store.load", file, e.getMessage());
        }
    }
}
