// Tries: to stay alive in a shutdown hook that never ends
// Gets: 9 ended
class Attack {
    static void run() throws Throwable {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true) {} }));
        System.exit(0);
    }
}
