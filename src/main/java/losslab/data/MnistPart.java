package losslab.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The four files of MNIST as they were published, with their sizes and SHA-256 sums. */
enum MnistPart {
    TRAIN_IMAGES(
            "train-images",
            "idx3-ubyte",
            9_912_422,
            "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609"),
    TRAIN_LABELS(
            "train-labels",
            "idx1-ubyte",
            28_881,
            "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c"),
    TEST_IMAGES(
            "t10k-images",
            "idx3-ubyte",
            1_648_877,
            "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6"),
    TEST_LABELS(
            "t10k-labels",
            "idx1-ubyte",
            4_542,
            "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6");

    private final String stem;
    private final String format;
    private final RemoteFile remote;

    MnistPart(String stem, String format, long bytes, String sha256) {
        this.stem = stem;
        this.format = format;
        this.remote = new RemoteFile(stem + "-" + format + ".gz", bytes, Checksum.sha256(sha256));
    }

    RemoteFile remote() {
        return remote;
    }

    /** This part in a folder, gzipped or not, in either spelling of its name. */
    Optional<Path> in(Path directory) {
        return Stream.of("-" + format + ".gz", "-" + format, "." + format, "." + format + ".gz")
                .map(ending -> directory.resolve(stem + ending))
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
