// Tries: to start processes without end
// Gets: 9 any
// Needs: LIMITS
class Attack {
    static void run() throws Throwable {
        while (true) {
            new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Xmx16m", "-Dmark=@MARK@",
                            "-XX:+UnlockDiagnosticVMOptions", "-XX:+PauseAtStartup")
                    .start();
        }
    }
}
