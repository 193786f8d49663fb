package losslab.data;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import losslab.base.Text;

/** Why reading, writing or downloading failed, in a few words of the current language. */
final class Reason {
    private Reason() {}

    /** That a file or folder of ours cannot be written. */
    static IOException unwritable(Path path, IOException e) {
        return new IOException(Text.get("data.reason.write", path, of(e)), e);
    }

    static String of(Exception e) {
        if (e instanceof UnknownHostException) {
            return Text.get("data.reason.host");
        }
        if (e instanceof SocketTimeoutException || e instanceof TimeoutException) {
            return Text.get("data.reason.timeout");
        }
        if (e instanceof ConnectException) {
            return Text.get("data.reason.refused");
        }
        if (e instanceof NoSuchFileException) {
            return Text.get("data.reason.missing");
        }
        if (e instanceof AccessDeniedException) {
            return Text.get("data.reason.denied");
        }
        if (e instanceof FileSystemException f && f.getReason() != null) {
            return f.getReason();
        }
        return e instanceof IOException && e.getMessage() != null
                ? e.getMessage().lines().findFirst().orElse("")
                : e.getClass().getSimpleName();
    }
}
