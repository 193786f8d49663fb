// Tries: to leave files where everybody may write
// Gets: 9 threw
// Needs: FILES
class Attack {
    static void run() throws Throwable {
        for (String folder : new String[] {"/tmp", "/var/tmp", "/dev/shm", "/run"}) {
            try {
                java.nio.file.Files.writeString(java.nio.file.Path.of(folder, "@MARK@"), "");
                return;
            } catch (java.io.IOException keptOut) {
                continue;
            }
        }
        throw new IllegalStateException("kept out");
    }
}
