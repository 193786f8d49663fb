// Tries: to swallow every error and go on
// Gets: 9 stuck
class Attack {
    static void run() throws Throwable {
        while (true) {
            try {
                run();
            } catch (Throwable ignored) {
                continue;
            }
        }
    }
}
