package losslab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CifarLoaderTest {
    private static final byte[] ARCHIVE = CifarSamples.archive(400, 200);
    private static final URI NOBODY = URI.create("http://127.0.0.1:1/");

    @TempDir Path folder;
    private final List<String> notices = new ArrayList<>();

    private Path given() {
        return folder.resolve("given");
    }

    private Path cache() {
        return folder.resolve("cache").resolve("cifar100");
    }

    private Source load(URI mirror, Integer... classes) {
        Download download = new Download(List.of(mirror), Duration.ofSeconds(2));
        Places places = new Places(List.of(given()), folder.resolve("cache"));
        RemoteFile archive =
                new RemoteFile(
                        CifarSamples.NAME, ARCHIVE.length, Checksum.md5(CifarSamples.md5(ARCHIVE)));
        return new CifarLoader(places, download, archive, notices::add).load(List.of(classes));
    }

    private String fileOf(Source source) {
        return ((Cifar100) source).file();
    }

    @Test
    void theGivenFolderGoesBeforeTheCache() throws IOException {
        Path cached = CifarSamples.write(cache(), ARCHIVE);
        assertEquals(cached.toString(), fileOf(load(NOBODY, 0, 22)));
        Path inner = CifarSamples.write(given().resolve("cifar100"), ARCHIVE);
        assertEquals(inner.toString(), fileOf(load(NOBODY, 0, 22)));
        Path outer = CifarSamples.write(given(), ARCHIVE);
        assertEquals(outer.toString(), fileOf(load(NOBODY, 0, 22)));
        assertEquals(List.of(), notices);
    }

    @Test
    void itIsDownloadedIntoTheCacheAndRead() throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        exchange.sendResponseHeaders(200, ARCHIVE.length);
                        exchange.getResponseBody().write(ARCHIVE);
                    }
                });
        server.start();
        URI here = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        Source source = load(here, 0, 22);
        server.stop(0);
        assertEquals(cache().resolve(CifarSamples.NAME).toString(), fileOf(source));
        assertEquals(8, Dataset.of(source).train().size());
        assertEquals(source, load(NOBODY, 0, 22));
    }

    @Test
    void withoutNetworkDrawingsUnderANameThatSaysSo() {
        Dataset data = Dataset.of(load(NOBODY, 37, 0));
        assertEquals("drawings (instead of cifar100(37, 0))", data.name());
        assertEquals(List.of("house", "apple"), data.classNames());
        assertEquals(1200, data.train().size());
        assertEquals(1, notices.size());
        String notice = notices.get(0);
        assertEquals(1, notice.lines().count());
        assertTrue(notice.contains("127.0.0.1: no connection"), notice);
        assertTrue(notice.contains("the file " + CifarSamples.NAME + " into " + cache()), notice);
        assertTrue(notice.endsWith("or into a folder that LOSSLAB_DATA names"), notice);
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        String message =
                assertThrows(IllegalArgumentException.class, () -> load(NOBODY, 0, 3)).getMessage();
        assertEquals(1, message.lines().count());
        assertTrue(message.startsWith("cifar100(0, 3): CIFAR-100 is not on this"), message);
        assertEquals(List.of(), notices);
    }

    @Test
    void thePythonVersionInAGivenFolderIsTold() throws IOException {
        Files.createDirectories(given());
        Path python = given().resolve("cifar-100-python.tar.gz");
        Files.write(python, CifarSamples.python());
        String message =
                assertThrows(IllegalArgumentException.class, () -> load(NOBODY, 0, 22))
                        .getMessage();
        assertEquals(1, message.lines().count());
        assertTrue(message.startsWith(python + " is the Python version"), message);
    }

    @Test
    void aCacheThatCannotBeWrittenIsToldToo() throws IOException {
        Files.writeString(folder.resolve("cache"), "a file where the folder should be");
        assertEquals("drawings (instead of cifar100(0, 22))", load(NOBODY, 0, 22).name());
        assertEquals(1, notices.get(0).lines().count());
        assertTrue(notices.get(0).contains("(" + cache() + " cannot be written: "), notices.get(0));
    }
}
