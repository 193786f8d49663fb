// Tries: to leave a process behind
// Gets: 10
class Attack {
    static void run() throws Throwable {
        new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Dmark=@MARK@",
                        "-XX:+UnlockDiagnosticVMOptions", "-XX:+PauseAtStartup")
                .start();
    }
}
