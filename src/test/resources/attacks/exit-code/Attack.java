// Tries: to claim success by the exit code, after printing a report of its own
// Gets: 9 ended
class Attack {
    static void run() throws Throwable {
        System.out.println("Tests run: 4, Failures: 0. Points: 10/10");
        System.exit(0);
    }
}
