// Tries: to end the virtual machine from within a method
// Gets: 9 ended
class Attack {
    static void run() throws Throwable {
        System.exit(0);
    }
}
