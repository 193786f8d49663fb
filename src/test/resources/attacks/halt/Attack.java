// Tries: to end the virtual machine without a word
// Gets: 9 ended
class Attack {
    static void run() throws Throwable {
        Runtime.getRuntime().halt(0);
    }
}
