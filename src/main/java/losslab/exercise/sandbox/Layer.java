package losslab.exercise.sandbox;

import java.util.Locale;
import losslab.base.Text;

/**
 * What keeps a process from the rest of the machine, besides being a process of its own with an
 * empty environment and little memory, which it always is.
 */
public enum Layer {
    /** {@code prlimit}: memory, threads, open files, sizes of files, processor time in all. */
    LIMITS,
    /** {@code setpriv}: no capabilities, none to be gained, and not the user who is root. */
    PRIVILEGES,
    /** {@code unshare --net}: no network, not even this machine's own. */
    NETWORK,
    /** {@code unshare --pid}: no other process is seen, and all end with the first. */
    PROCESSES,
    /** {@code unshare --mount} and a root of its own: Java, and nothing of the instructor's. */
    FILES;

    /** In a few words. */
    public String title() {
        return Text.get("exercise.layer." + name().toLowerCase(Locale.ROOT));
    }
}
