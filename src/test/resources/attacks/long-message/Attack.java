// Tries: to flood the feedback with the message of an exception
// Gets: 9 threw
class Attack {
    static void run() throws Throwable {
        throw new IllegalStateException("x\u0000\u001b[2J\uD800".repeat(1 << 20));
    }
}
