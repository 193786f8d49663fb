// Tries: to look at other processes in /proc
// Gets: 9 threw
// Needs: FILES PROCESSES
class Attack {
    static void run() throws Throwable {
        for (String file : new String[] {"/proc/1/environ", "/proc/1/cmdline", "/proc/self/mountinfo", "/proc/self/fd/0"}) {
            if (java.nio.file.Files.exists(java.nio.file.Path.of(file))) {
                return;
            }
        }
        if (ProcessHandle.current().parent().isPresent()) {
            return;
        }
        throw new IllegalStateException("kept out");
    }
}
