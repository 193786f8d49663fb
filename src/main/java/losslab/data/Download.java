package losslab.data;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import losslab.base.Progress;

/**
 * Fetches files from the first mirror that has them. A file takes its name only when it is complete
 * and its checksum right, so whatever lies under that name may be trusted; what was cut goes on
 * where it ended the next time. Goes through the proxy the JVM is told of ({@code
 * -Dhttps.proxyHost}).
 *
 * @param mirrors folders on the web, each ending in a slash
 * @param patience how long to wait for a connection before the next mirror is tried
 */
record Download(List<URI> mirrors, Duration patience) {
    private static final int STALL = 10_000; // milliseconds without a byte

    /**
     * @throws IOException when no mirror gave all the files, with the reason for each; those that
     *     were complete stay
     */
    void fetch(String task, List<RemoteFile> files, Path directory) throws IOException {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw Reason.unwritable(directory, e);
        }
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
        HttpURLConnection first = connect(mirror, files.get(0), directory);
        long total = files.stream().mapToLong(RemoteFile::bytes).sum();
        try (Progress progress = Progress.bytes(task, total)) {
            for (RemoteFile file : files) {
                HttpURLConnection connection =
                        file == files.get(0) ? first : connect(mirror, file, directory);
                try (PartialFile part = PartialFile.open(file, directory)) {
                    part.receive(connection, progress);
                }
            }
        }
    }

    /** Asks for what has not arrived yet. */
    private HttpURLConnection connect(URI mirror, RemoteFile file, Path directory)
            throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) mirror.resolve(file.name()).toURL().openConnection();
        long arrived = PartialFile.arrived(file, directory);
        if (arrived > 0) {
            connection.setRequestProperty("Range", "bytes=" + arrived + "-");
        }
        return connected(connection);
    }

    /** Connects on a thread of its own, for a name server may take longer than our patience. */
    private HttpURLConnection connected(HttpURLConnection connection) throws IOException {
        int millis = (int) patience.toMillis();
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
        if (status != HttpURLConnection.HTTP_OK && status != HttpURLConnection.HTTP_PARTIAL) {
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
}
