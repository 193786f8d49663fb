// Tries: to never come to an end
// Gets: 9 stuck
class Attack {
    static void run() throws Throwable {
        while (true) {}
    }
}
