// Tries: to wait for ever, whoever interrupts
// Gets: 9 stuck
class Attack {
    static void run() throws Throwable {
        while (true) {
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (Throwable ignored) {
                continue;
            }
        }
    }
}
