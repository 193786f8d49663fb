package losslab.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The lines of a script. They are UTF-8 whatever the machine's own encoding is, and composed, so
 * that an ё or a й is one letter and names typed on different keyboards are equal.
 *
 * @param name what an error calls the script: its path as it was given
 * @param folder where the files that it opens lie
 */
record Script(String name, Path folder, List<String> lines) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    Script {
        lines = List.copyOf(lines);
    }

    /**
     * @param name what errors call it
     * @throws IOException if the file cannot be read or is not UTF-8
     */
    static Script read(Path file, String name) throws IOException {
        return of(name, file.toAbsolutePath().getParent(), Files.readAllBytes(file));
    }

    static Script read(InputStream in) throws IOException {
        return of("-", Path.of(""), in.readAllBytes());
    }

    boolean isSameFile(Script other) {
        return equals(other);
    }

    private static Script of(String name, Path folder, byte[] bytes) throws IOException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        String composed = Normalizer.normalize(bare, Normalizer.Form.NFC);
        return new Script(name, folder, composed.lines().collect(Collectors.toList()));
    }
}
