package losslab.exercise.grade;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import losslab.base.Text;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A zip that is never unpacked: one file is read from it, into memory and up to a size. An archive
 * with names that lead out of it, or with links, is refused as a whole.
 */
final class Archive {
    private static final int MOST_ENTRIES = 10_000;

    private Archive() {}

    static Answer answer(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            for (ZipArchiveEntry entry : entries) {
                if (leadsOut(entry) || entries.size() > MOST_ENTRIES) {
                    return Answer.not(Text.get("exercise.grade.archive", entry.getName()));
                }
            }
            List<ZipArchiveEntry> named =
                    entries.stream()
                            .filter(entry -> ("/" + entry.getName()).endsWith("/" + name))
                            .sorted(
                                    Comparator.comparingInt(Archive::depth)
                                            .thenComparing(ZipArchiveEntry::getName))
                            .toList();
            return named.isEmpty()
                    ? Answer.not(Text.get("exercise.grade.missing", name))
                    : read(zip, named.get(0));
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
                || name.contains(":")
                || List.of(name.split("/")).contains("..");
    }

    private static int depth(ZipArchiveEntry entry) {
        return (int) entry.getName().chars().filter(c -> c == '/').count();
    }
}
