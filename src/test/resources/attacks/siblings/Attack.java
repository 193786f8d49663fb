// Tries: to copy from another student
// Gets: 9 threw
// Needs: FILES
class Attack {
    static void run() throws Throwable {
        java.nio.file.Files.readString(java.nio.file.Path.of("@SUBMISSIONS@/honest/FocalLoss.java"));
    }
}
