package losslab.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Downloads from a server on this machine that gives whole, cut, wrong or no files. */
class DownloadTest {
    private static final byte[] BODY = body();
    private static final RemoteFile FILE =
            new RemoteFile("a.gz", BODY.length, Checksum.sha256(sha256(BODY)));

    @TempDir Path folder;
    private final List<String> ranges = new ArrayList<>();
    private HttpServer server;

    private static byte[] body() {
        byte[] body = new byte[300_000];
        new Random(1).nextBytes(body);
        return body;
    }

    private static String sha256(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/whole/", exchange -> answer(exchange, BODY, BODY.length));
        server.createContext("/cut/", exchange -> answer(exchange, BODY, BODY.length / 2));
        byte[] wrong = BODY.clone();
        wrong[BODY.length - 1] ^= 1;
        server.createContext("/wrong/", exchange -> answer(exchange, wrong, wrong.length));
        byte[] longer = new byte[2 * BODY.length];
        server.createContext("/longer/", exchange -> answer(exchange, longer, longer.length));
        server.createContext("/endless/", exchange -> answer(exchange, longer, 0, longer.length));
        server.createContext("/ranged/", exchange -> answerRange(exchange, 0));
        server.createContext("/elsewhere/", exchange -> answerRange(exchange, 7));
        byte[] login = "<html>log in</html>".getBytes();
        server.createContext("/login/", exchange -> answer(exchange, login, login.length));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    /** Announces the whole body and hangs up after some bytes of it. */
    private static void answer(HttpExchange exchange, byte[] body, int sent) throws IOException {
        answer(exchange, body, body.length, sent);
    }

    /** The same with any announcement; 0 announces nothing. */
    private static void answer(HttpExchange exchange, byte[] body, int announced, int sent)
            throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(200, announced);
            exchange.getResponseBody().write(body, 0, sent);
        }
    }

    /** Goes on where it is asked to, or so many bytes off. */
    private void answerRange(HttpExchange exchange, int off) throws IOException {
        String range = exchange.getRequestHeaders().getFirst("Range");
        ranges.add(range);
        int from = Integer.parseInt(range.replaceAll("\\D", "")) + off;
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Range", "bytes " + from + "-299999/300000");
            exchange.sendResponseHeaders(206, BODY.length - from);
            exchange.getResponseBody().write(BODY, from, BODY.length - from);
        }
    }

    private URI mirror(String name) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + name + "/");
    }

    private void fetch(List<RemoteFile> files, String... mirrors) throws IOException {
        new Download(Stream.of(mirrors).map(this::mirror).toList(), Duration.ofSeconds(2))
                .fetch("test", files, folder);
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void wholeFilesArrive() throws IOException {
        RemoteFile other = new RemoteFile("b.gz", FILE.bytes(), FILE.checksum());
        fetch(List.of(FILE, other), "whole");
        assertEquals(List.of("a.gz", "b.gz"), left());
        assertArrayEquals(BODY, Files.readAllBytes(folder.resolve("b.gz")));
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                arguments("wrong", "a.gz has a wrong checksum"),
                arguments("login", "a.gz brings 19 bytes there, required 300000"),
                arguments("longer", "a.gz brings 600000 bytes there, required 300000"),
                arguments("endless", "a.gz has a wrong checksum"),
                arguments("none", "HTTP 404"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whatIsNotWholeLeavesNothing(String mirror, String reason) throws IOException {
        String message =
                assertThrows(IOException.class, () -> fetch(List.of(FILE), mirror)).getMessage();
        assertTrue(message.contains(reason), message);
        assertEquals(List.of(), left());
    }

    @ParameterizedTest
    @MethodSource("failures")
    @ValueSource(strings = "cut")
    void theNextMirrorIsTried(String mirror) throws IOException {
        fetch(List.of(FILE), mirror, "whole");
        assertEquals(List.of("a.gz"), left());
    }

    @Test
    void whatWasCutGoesOnWhereItEnded() throws IOException {
        Files.write(folder.resolve("a.gz.part"), Arrays.copyOf(BODY, 1234));
        fetch(List.of(FILE), "ranged");
        assertEquals(List.of("bytes=1234-"), ranges);
        assertEquals(List.of("a.gz"), left());
        assertArrayEquals(BODY, Files.readAllBytes(folder.resolve("a.gz")));
    }

    @Test
    void aCutDownloadIsKeptAndNeverUnderTheFilesName() throws IOException {
        assertThrows(IOException.class, () -> fetch(List.of(FILE), "cut"));
        assertEquals(List.of("a.gz.part"), left());
        long size = Files.size(folder.resolve("a.gz.part"));
        assertTrue(size > 0 && size <= BODY.length / 2, "kept " + size);
        fetch(List.of(FILE), "ranged");
        assertEquals(List.of("bytes=" + size + "-"), ranges);
        assertEquals(List.of("a.gz"), left());
    }

    /** What Ctrl-C does, as far as a test can: the thread is told to stop between two pieces. */
    @Test
    void anInterruptedDownloadIsKeptAndGoesOn() throws Exception {
        CountDownLatch half = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        server.createContext(
                "/waiting/",
                exchange -> {
                    try (exchange) {
                        exchange.sendResponseHeaders(200, BODY.length);
                        exchange.getResponseBody().write(BODY, 0, BODY.length / 2);
                        exchange.getResponseBody().flush();
                        half.countDown();
                        interrupted.await();
                        exchange.getResponseBody().write(BODY, BODY.length / 2, 1000);
                    } catch (InterruptedException e) {
                        throw new IOException(e);
                    }
                });
        Thread user =
                new Thread(
                        () ->
                                assertThrows(
                                        IOException.class, () -> fetch(List.of(FILE), "waiting")));
        user.start();
        half.await();
        while (!Files.exists(folder.resolve("a.gz.part"))
                || Files.size(folder.resolve("a.gz.part")) == 0) {
            Thread.onSpinWait();
        }
        user.interrupt();
        interrupted.countDown();
        user.join();
        assertEquals(List.of("a.gz.part"), left());
        fetch(List.of(FILE), "ranged");
        assertEquals(List.of("a.gz"), left());
        assertArrayEquals(BODY, Files.readAllBytes(folder.resolve("a.gz")));
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() throws IOException {
        Path inTheWay = Files.createDirectory(folder.resolve("a.gz.part"));
        String message =
                assertThrows(IOException.class, () -> fetch(List.of(FILE), "whole")).getMessage();
        assertTrue(message.startsWith("127.0.0.1: " + inTheWay + " cannot be written: "), message);
        assertEquals(1, message.lines().count());
    }

    @Test
    void aServerThatCannotGoOnBeginsAnew() throws IOException {
        Files.write(folder.resolve("a.gz.part"), new byte[77]);
        fetch(List.of(FILE), "whole");
        assertArrayEquals(BODY, Files.readAllBytes(folder.resolve("a.gz")));
    }

    @Test
    void aServerThatGoesOnElsewhereIsRefused() throws IOException {
        Files.write(folder.resolve("a.gz.part"), Arrays.copyOf(BODY, 1234));
        String message =
                assertThrows(IOException.class, () -> fetch(List.of(FILE), "elsewhere"))
                        .getMessage();
        assertEquals("127.0.0.1: a.gz does not go on where it was cut", message);
        assertEquals(1234, Files.size(folder.resolve("a.gz.part")));
    }

    /** Bytes of another file: found out by the checksum, thrown away, and all is well again. */
    @Test
    void aPartOfSomethingElseIsThrownAway() throws IOException {
        Files.write(folder.resolve("a.gz.part"), new byte[1234]);
        assertThrows(IOException.class, () -> fetch(List.of(FILE), "ranged"));
        assertEquals(List.of(), left());
        fetch(List.of(FILE), "whole");
        assertEquals(List.of("a.gz"), left());
    }

    @Test
    void twoSessionsDoNotWriteToOneFile() throws IOException {
        try (PartialFile other = PartialFile.open(FILE, folder)) {
            String message =
                    assertThrows(IOException.class, () -> fetch(List.of(FILE), "whole"))
                            .getMessage();
            assertEquals("127.0.0.1: a.gz is being downloaded by another session", message);
        }
        assertEquals(List.of(), left());
    }

    @Test
    void whatArrivedStaysAndIsNotFetchedAgain() throws IOException {
        List<String> asked = new ArrayList<>();
        server.createContext(
                "/first/",
                exchange -> {
                    String path = exchange.getRequestURI().getPath();
                    asked.add(path);
                    answer(exchange, BODY, path.endsWith("a.gz") ? BODY.length : 100);
                });
        RemoteFile other = new RemoteFile("b.gz", FILE.bytes(), FILE.checksum());
        assertThrows(IOException.class, () -> fetch(List.of(FILE, other), "first"));
        assertEquals(List.of("a.gz", "b.gz.part"), left());
        assertThrows(IOException.class, () -> fetch(List.of(FILE, other), "first"));
        // Java itself may ask once more for what was cut; the whole file is asked for once
        assertEquals(1, asked.stream().filter(path -> path.endsWith("a.gz")).count());
    }

    @Test
    void nobodyThere() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Download download =
                new Download(
                        List.of(URI.create("http://127.0.0.1:" + port + "/")),
                        Duration.ofSeconds(2));
        String message =
                assertThrows(IOException.class, () -> download.fetch("test", List.of(FILE), folder))
                        .getMessage();
        assertEquals("127.0.0.1: no connection", message);
        assertEquals(List.of(), left());
    }
}
