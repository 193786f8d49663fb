package losslab.shell;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import losslab.base.Check;
import losslab.base.Text;
import picocli.CommandLine.Option;

/** {@code --secret} and {@code --secret-file}: two ways to give a secret, one of them secretly. */
final class SecretOptions {
    @Option(names = "--secret", paramLabel = "TEXT")
    private Optional<String> secret = Optional.empty();

    @Option(names = "--secret-file", paramLabel = "FILE")
    private Optional<Path> file = Optional.empty();

    /**
     * @param err is told where a list of processes shows the secret
     */
    Optional<String> given(PrintStream err) {
        if (file.isPresent()) {
            return file.map(SecretOptions::read);
        }
        if (secret.isPresent()) {
            err.println(Text.get("shell.secretSeen"));
        }
        return secret;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw Check.fail("shell.noSecretFile", file);
        }
    }
}
