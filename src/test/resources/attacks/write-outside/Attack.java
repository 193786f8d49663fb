// Tries: to change Java itself, for those who come later
// Gets: 9 threw
// Needs: FILES
class Attack {
    static void run() throws Throwable {
        java.nio.file.Files.writeString(java.nio.file.Path.of(System.getProperty("java.home"), "lib", "attack"), "");
    }
}
