// Tries: to use the time in processes that are gone before anybody looks at them
// Gets: 9 stuck
class Attack {
    static void run() throws Throwable {
        while (true) {
            new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Dmark=@MARK@", "-version")
                    .start().waitFor();
        }
    }
}
