// Tries: to load native code that it wrote to the disk
// Gets: 9 threw
// Needs: FILES
class Attack {
    static void run() throws Throwable {
        java.nio.file.Path copy = java.nio.file.Path.of("libattack.so").toAbsolutePath();
        java.nio.file.Files.copy(
                java.nio.file.Path.of(System.getProperty("java.home"), "lib", "libverify.so"), copy);
        System.load(copy.toString());
    }
}
