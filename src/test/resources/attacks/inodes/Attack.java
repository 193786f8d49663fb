// Tries: to fill the disk with empty files
// Gets: 9 any
class Attack {
    static void run() throws Throwable {
        for (int i = 0; ; i++) {
            java.nio.file.Files.createFile(java.nio.file.Path.of("empty" + i));
        }
    }
}
