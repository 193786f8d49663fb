// Tries: to use all memory as the stack of one thread
// Gets: 9 any
// Needs: LIMITS
class Attack {
    static void run() throws Throwable {
        Thread thread = new Thread(null, () -> deeper(0), "deep", 1L << 36);
        thread.start();
        thread.join();
        throw new IllegalStateException("over");
    }

    private static long deeper(long depth) {
        return 1 + deeper(depth + 1);
    }
}
