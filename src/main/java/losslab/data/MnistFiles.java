package losslab.data;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import losslab.base.Check;

/** The four files of MNIST in one folder. */
record MnistFiles(Path directory, Map<MnistPart, Path> parts) {
    /**
     * The files, or nothing where there are none of them.
     *
     * @throws IllegalArgumentException if some are there and others are not
     */
    static Optional<MnistFiles> in(Path directory) {
        List<MnistPart> missing = missing(directory);
        if (missing.size() == MnistPart.values().length) {
            return Optional.empty();
        }
        if (!missing.isEmpty()) {
            throw Check.fail("data.mnist.partial", directory, names(missing));
        }
        Map<MnistPart, Path> parts = new EnumMap<>(MnistPart.class);
        for (MnistPart part : MnistPart.values()) {
            parts.put(part, part.in(directory).orElseThrow());
        }
        return Optional.of(new MnistFiles(directory, parts));
    }

    static List<MnistPart> missing(Path directory) {
        return Arrays.stream(MnistPart.values())
                .filter(part -> part.in(directory).isEmpty())
                .toList();
    }

    static String names(List<MnistPart> parts) {
        return parts.stream().map(part -> part.remote().name()).collect(Collectors.joining(", "));
    }

    /**
     * The CRC-32 of each file's contents, in hex. The same for gzipped and plain files, and cheap:
     * a gzipped file says it in its trailer, and reading the file to its end proves it.
     */
    String checksum() {
        return parts.values().stream()
                .map(path -> String.format("%08x", Unzipped.crc32(path)))
                .collect(Collectors.joining());
    }

    IdxPair train() {
        return IdxPair.open(parts.get(MnistPart.TRAIN_IMAGES), parts.get(MnistPart.TRAIN_LABELS));
    }

    IdxPair test() {
        return IdxPair.open(parts.get(MnistPart.TEST_IMAGES), parts.get(MnistPart.TEST_LABELS));
    }
}
