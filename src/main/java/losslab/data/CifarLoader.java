package losslab.data;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import losslab.base.Check;
import losslab.base.Progress;
import losslab.base.Text;

/**
 * Finds the archive of CIFAR-100 on this machine, or fetches it, or does without it.
 *
 * @param archive the archive as it was published
 * @param notice told, in one line, when it does without it
 */
record CifarLoader(Places places, Download download, RemoteFile archive, Consumer<String> notice) {
    private static final List<URI> MIRRORS =
            List.of(URI.create("https://www.cs.toronto.edu/~kriz/"));
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final String PYTHON = "cifar-100-python.tar.gz";
    private static final RemoteFile OFFICIAL =
            new RemoteFile(
                    "cifar-100-binary.tar.gz",
                    168_513_733,
                    Checksum.md5("03b5dce01913d631647c71ecec9e9cb8"));

    static CifarLoader usual() {
        Download download = new Download(MIRRORS, PATIENCE);
        return new CifarLoader(Places.here(), download, OFFICIAL, Progress::notice);
    }

    Source load(List<Integer> classes) {
        Optional<Path> found = find();
        if (found.isPresent()) {
            return source(found.get(), classes);
        }
        Path cache = places.cache(Cifar100.FOLDER);
        try {
            download.fetch(Cifar100.FOLDER, List.of(archive), cache);
            return source(cache.resolve(archive.name()), classes);
        } catch (IOException e) {
            return instead(classes, Reason.of(e), cache);
        }
    }

    private Source source(Path path, List<Integer> classes) {
        return new Cifar100(path.toString(), classes, 0, archive.checksum().hex());
    }

    private Source instead(List<Integer> classes, String reason, Path cache) {
        String name = Cifar100.nameOf(classes);
        Drawings drawings =
                Drawings.of(classes)
                        .orElseThrow(
                                () ->
                                        Check.fail(
                                                "data.cifar.none",
                                                name,
                                                reason,
                                                archive.name(),
                                                cache));
        notice.accept(Text.get("data.cifar.offline", name, reason, archive.name(), cache));
        return new Instead(name, drawings);
    }

    /**
     * The archive, if it lies in one of the places.
     *
     * @throws IllegalArgumentException if a person put the Python version there instead
     */
    Optional<Path> find() {
        for (Path directory : places.of(Cifar100.FOLDER)) {
            Path path = directory.resolve(archive.name());
            if (Files.isRegularFile(path)) {
                return Optional.of(path);
            }
            Path python = directory.resolve(PYTHON);
            if (Files.isRegularFile(python)) {
                throw CifarArchive.pythonVersion(python);
            }
        }
        Path cached = places.cache(Cifar100.FOLDER).resolve(archive.name());
        return Optional.of(cached).filter(Files::isRegularFile);
    }
}
