// Tries: to run a program that it wrote to the disk
// Gets: 9 threw
// Needs: FILES
class Attack {
    static void run() throws Throwable {
        java.nio.file.Path copy = java.nio.file.Path.of("attack").toAbsolutePath();
        java.nio.file.Files.copy(java.nio.file.Path.of(System.getProperty("java.home"), "bin", "java"), copy);
        copy.toFile().setExecutable(true);
        new ProcessBuilder(copy.toString(), "-version").start();
    }
}
