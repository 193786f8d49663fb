// Tries: to use all of the stack
// Gets: 9 threw
class Attack {
    static void run() throws Throwable {
        run();
    }
}
