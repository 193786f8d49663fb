// Tries: to let others in
// Gets: 9 threw
// Needs: NETWORK
class Attack {
    static void run() throws Throwable {
        try (java.net.ServerSocket server = new java.net.ServerSocket(0)) {
            new java.net.Socket("127.0.0.1", server.getLocalPort()).close();
        }
    }
}
