package losslab.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import losslab.base.Check;
import losslab.base.Nearest;

/** The text of a file and the CRC-32 of its bytes, in hex. UTF-8, or UTF-16 if it is so marked. */
record CsvText(String text, String checksum) {
    private static final char MARK = '\uFEFF';

    static CsvText read(String file) {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw Check.fail("data.csv.folder", file);
            }
            if (!Files.exists(path)) {
                throw missing(file, path.toAbsolutePath());
            }
            byte[] bytes = Files.readAllBytes(path);
            CRC32 crc = new CRC32();
            crc.update(bytes);
            return new CsvText(decode(file, bytes), String.format("%08x", crc.getValue()));
        } catch (IOException | InvalidPathException e) {
            throw Check.fail("data.unreadable", file, Reason.of(e));
        }
    }

    private static IllegalArgumentException missing(String file, Path path) throws IOException {
        Path folder = path.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return Check.fail("data.csv.no.folder", file, folder);
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<String> names =
                    entries.filter(Files::isRegularFile)
                            .map(entry -> entry.getFileName().toString())
                            .toList();
            return names.isEmpty()
                    ? Check.fail("data.csv.empty.folder", file, folder)
                    : Check.fail(
                            "data.csv.missing",
                            file,
                            folder,
                            Nearest.of(path.getFileName().toString(), names));
        }
    }

    private static String decode(String file, byte[] bytes) {
        if (bytes.length >= 2 && ((bytes[0] & 0xff) << 8 | bytes[1] & 0xff) == MARK
                || bytes.length >= 2 && ((bytes[1] & 0xff) << 8 | bytes[0] & 0xff) == MARK) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            long line = 1 + out.chars().filter(c -> c == '\n').count();
            throw Check.fail("data.csv.encoding", file, line);
        }
        String text = out.toString();
        return text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1);
    }
}
