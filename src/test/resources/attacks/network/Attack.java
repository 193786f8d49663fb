// Tries: to reach a server of this machine
// Gets: 9 threw
// Needs: NETWORK
class Attack {
    static void run() throws Throwable {
        new java.net.Socket("127.0.0.1", @PORT@).close();
    }
}
