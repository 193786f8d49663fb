// Tries: to start threads without end
// Gets: 9 threw
// Needs: LIMITS
class Attack {
    static void run() throws Throwable {
        while (true) {
            Thread thread = new Thread(() -> {
                while (true) {
                    try {
                        Thread.sleep(Long.MAX_VALUE);
                    } catch (InterruptedException ignored) {
                        continue;
                    }
                }
            });
            thread.start();
        }
    }
}
