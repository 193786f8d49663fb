package losslab.exercise.grade;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import losslab.base.Text;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A zip that is never unpacked: one file is read from it, into memory and up to a size. An archive
 * with names that lead out of it, or with links, is refused as a whole.
 */
final class Archive {
    private static final int MOST_ENTRIES = 10_000;
    private static final Pattern DRIVE = Pattern.compile("^\\p{Alpha}:");

    private Archive() {}

    static Answer answer(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            for (ZipArchiveEntry entry : entries) {
                if (leadsOut(entry) || entries.size() > MOST_ENTRIES) {
                    return Answer.not(Text.get("exercise.grade.archive", entry.getName()));
                }
            }
            Pick pick =
                    new Pick(
                            name,
                            entries.stream()
                                    .filter(entry -> !entry.isDirectory())
                                    .map(ZipArchiveEntry::getName)
                                    .toList());
            Optional<String> best = pick.best();
            return best.isPresent() ? read(zip, zip.getEntry(best.get())) : pick.none();
        } catch (IllegalArgumentException malformed) {
            throw new IOException(malformed.getMessage(), malformed);
        }
    }

    private static Answer read(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(Handed.LARGEST + 1);
            return bytes.length > Handed.LARGEST
                    ? Answer.not(Text.get("exercise.grade.large", Handed.LARGEST >> 10))
                    : Answer.of(bytes);
        }
    }

    private static boolean leadsOut(ZipArchiveEntry entry) {
        String name = entry.getName();
        return entry.isUnixSymlink()
                || name.startsWith("/")
                || name.contains("\\")
                || DRIVE.matcher(name).find()
                || List.of(name.split("/")).contains("..");
    }
}
