// Tries: to read the solution and the hidden tests
// Gets: 9 threw
// Needs: FILES
class Attack {
    static void run() throws Throwable {
        java.nio.file.Files.readString(java.nio.file.Path.of("@SOLUTIONS@/05-focal-loss/FocalLossTest.java"));
    }
}
