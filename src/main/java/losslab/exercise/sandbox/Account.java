package losslab.exercise.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
    private static final List<Path> OPEN =
            List.of(Path.of("/tmp"), Path.of("/var/tmp"), Path.of("/dev/shm"));

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

    /** Removes what the user left where everybody may write; it owns nothing else. */
    void sweep(int slot) throws IOException {
        if (!another) {
            return;
        }
        for (Path open : OPEN.stream().filter(Files::isDirectory).toList()) {
            List<Path> left;
            try (Stream<Path> all = Files.list(open)) {
                left = all.filter(one -> owns(one, slot)).toList();
            }
            for (Path one : left) {
                Folders.delete(one);
            }
        }
    }

    private static boolean owns(Path file, int slot) {
        try {
            Object owner = Files.getAttribute(file, "unix:uid", LinkOption.NOFOLLOW_LINKS);
            return owner.equals(number(slot));
        } catch (IOException gone) {
            return false;
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
