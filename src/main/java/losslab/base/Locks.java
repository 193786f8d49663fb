package losslab.base;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;

/** Locks on files, which the system gives back however their holder ends. */
public final class Locks {
    private Locks() {}

    /** Takes the file for this channel, unless this program or another has it already. */
    public static boolean take(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ofThisProgram) {
            return false;
        }
    }
}
