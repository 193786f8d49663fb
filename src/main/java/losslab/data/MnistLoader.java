package losslab.data;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import losslab.base.Progress;
import losslab.base.Text;

/**
 * Finds the files of MNIST on this machine, or fetches them, or does without them.
 *
 * @param notice told, in one line, when it does without them
 */
record MnistLoader(Places places, Download download, Consumer<String> notice) {
    private static final List<URI> MIRRORS =
            List.of(
                    URI.create("https://ossci-datasets.s3.amazonaws.com/mnist/"),
                    URI.create("https://storage.googleapis.com/cvdf-datasets/mnist/"));
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    static MnistLoader usual() {
        return new MnistLoader(Places.here(), new Download(MIRRORS, PATIENCE), Progress::notice);
    }

    Source load() {
        Optional<MnistFiles> found = find();
        if (found.isPresent()) {
            return Mnist.of(found.get());
        }
        Path cache = places.cache(Mnist.NAME);
        try {
            List<RemoteFile> missing =
                    MnistFiles.missing(cache).stream().map(MnistPart::remote).toList();
            download.fetch(Mnist.NAME, missing, cache);
            return Mnist.of(MnistFiles.in(cache).orElseThrow());
        } catch (IOException e) {
            String files = MnistFiles.names(List.of(MnistPart.values()));
            notice.accept(Text.get("data.mnist.offline", Reason.of(e), files, cache));
            return new Instead(Mnist.NAME, Digits.usual());
        }
    }

    /** The files, if they lie whole in one of the places. */
    Optional<MnistFiles> find() {
        for (Path directory : places.of(Mnist.NAME)) {
            Optional<MnistFiles> files = MnistFiles.in(directory);
            if (files.isPresent()) {
                return files;
            }
        }
        Path cache = places.cache(Mnist.NAME);
        // a cache with a part of the files is one whose download was cut: it will be completed
        return MnistFiles.missing(cache).isEmpty() ? MnistFiles.in(cache) : Optional.empty();
    }
}
