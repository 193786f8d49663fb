// Tries: to leave a folder behind that nobody can remove
// Gets: 10
class Attack {
    static void run() throws Throwable {
        java.nio.file.Path folder = java.nio.file.Files.createDirectory(java.nio.file.Path.of("locked"));
        java.nio.file.Files.createFile(folder.resolve("file"));
        folder.toFile().setReadable(false);
        folder.toFile().setExecutable(false);
        folder.toFile().setWritable(false);
    }
}
