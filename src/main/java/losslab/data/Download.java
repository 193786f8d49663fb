package losslab.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import losslab.base.Progress;
import losslab.base.Text;

/**
 * Fetches files from the first mirror that has them. A file takes its name only when it is complete
 * and its checksum right, so whatever lies under that name may be trusted. Goes through the proxy
 * the JVM is told of ({@code -Dhttps.proxyHost}).
 *
 * @param mirrors folders on the web, each ending in a slash
 * @param patience how long to wait for a connection before the next mirror is tried
 */
record Download(List<URI> mirrors, Duration patience) {
    private static final int STALL = 10_000; // milliseconds without a byte
    private static final int BUFFER = 1 << 16;

    /**
     * @throws IOException when no mirror gave all the files, with the reason for each; those that
     *     were complete stay
     */
    void fetch(String task, List<RemoteFile> files, Path directory) throws IOException {
        Files.createDirectories(directory);
        StringJoiner reasons = new StringJoiner("; ");
        for (URI mirror : mirrors) {
            try {
                fetchFrom(mirror, task, missing(files, directory), directory);
                return;
            } catch (IOException e) {
                reasons.add(mirror.getHost() + ": " + Reason.of(e));
            }
        }
        throw new IOException(reasons.toString());
    }

    private static List<RemoteFile> missing(List<RemoteFile> files, Path directory) {
        return files.stream()
                .filter(file -> !Files.exists(directory.resolve(file.name())))
                .toList();
    }

    private void fetchFrom(URI mirror, String task, List<RemoteFile> files, Path directory)
            throws IOException {
        if (files.isEmpty()) {
            return;
        }
        HttpURLConnection first = connect(mirror.resolve(files.get(0).name()));
        long total = files.stream().mapToLong(RemoteFile::bytes).sum();
        try (Progress progress = Progress.bytes(task, total)) {
            for (RemoteFile file : files) {
                HttpURLConnection connection =
                        file == files.get(0) ? first : connect(mirror.resolve(file.name()));
                fetch(connection, file, directory, progress);
            }
        }
    }

    private static void fetch(
            HttpURLConnection connection, RemoteFile file, Path directory, Progress progress)
            throws IOException {
        Path part = Files.createTempFile(directory, file.name(), ".part");
        try (InputStream in = connection.getInputStream()) {
            MessageDigest digest = sha256();
            long left = file.bytes();
            try (OutputStream out = Files.newOutputStream(part)) {
                byte[] buffer = new byte[BUFFER];
                for (int n; left >= 0 && (n = in.read(buffer)) >= 0; left -= n) {
                    out.write(buffer, 0, n);
                    digest.update(buffer, 0, n);
                    progress.step(n);
                }
            }
            if (left > 0) {
                throw new IOException(Text.get("data.reason.cut", file.name()));
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
                throw new IOException(Text.get("data.reason.checksum", file.name()));
            }
            Files.move(part, directory.resolve(file.name()), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Connects on a thread of its own, for a name server may take longer than our patience. */
    private HttpURLConnection connect(URI uri) throws IOException {
        int millis = (int) patience.toMillis();
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setConnectTimeout(millis);
        connection.setReadTimeout(STALL);
        FutureTask<Void> task =
                new FutureTask<>(
                        () -> {
                            connection.connect();
                            return null;
                        });
        Thread thread = new Thread(task, "losslab-connect");
        thread.setDaemon(true);
        thread.start();
        await(task, millis);
        int status = connection.getResponseCode();
        if (status != HttpURLConnection.HTTP_OK) {
            throw new IOException("HTTP " + status);
        }
        return connection;
    }

    private static void await(FutureTask<Void> task, int millis) throws IOException {
        try {
            task.get(millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new SocketTimeoutException();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
