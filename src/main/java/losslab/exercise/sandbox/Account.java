package losslab.exercise.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom the processes of a sandbox run: the grader's own user, or, where that is root and may
 * give up its privileges, a user that owns nothing else on this machine.
 *
 * @param another whether it is such a user
 */
record Account(boolean another) {
    private static final int FIRST = 60706; // up to 61183 they belong to nobody
    private static final int USERS = 478;

    static boolean isRoot() {
        return Tools.output("id", "-u").trim().equals("0");
    }

    /** Lets the user reach its folders and read the code. */
    void letThrough(Path work, Path code) throws IOException {
        if (another) {
            for (Path folder : List.of(work.getParent(), work)) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
            }
            try (Stream<Path> files = Files.walk(code)) {
                for (Path file : files.toList()) {
                    Files.setPosixFilePermissions(
                            file, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
    }

    /** Makes the user the owner. */
    void give(Path file, int slot) throws IOException {
        if (another) {
            Files.setAttribute(file, "unix:uid", number(slot));
        }
    }

    /** What {@code setpriv} is told. */
    List<String> options(int slot) {
        String number = String.valueOf(number(slot));
        return another
                ? List.of("--reuid", number, "--regid", number, "--clear-groups")
                : List.of();
    }

    /** Different for cells at the same time, and mostly for graders at the same time, too. */
    private static int number(int slot) {
        return FIRST + (int) ((ProcessHandle.current().pid() * 31 + slot) % USERS);
    }
}
