// Tries: to run the programs of the system
// Gets: 9 threw
// Needs: FILES
class Attack {
    static void run() throws Throwable {
        new ProcessBuilder("/bin/sh", "-c", "echo").start();
    }
}
