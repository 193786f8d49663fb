// Tries: to stop the thread that would say where it hangs, and hang
// Gets: 9 any
class Attack {
    static void run() throws Throwable {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread != Thread.currentThread()) {
                thread.suspend();
            }
        }
        while (true) {}
    }
}
