// Tries: to wait for what the grader might say on standard input
// Gets: 9 threw
class Attack {
    static void run() throws Throwable {
        if (System.in.read() < 0 && new java.io.FileInputStream(java.io.FileDescriptor.in).read() < 0) {
            throw new IllegalStateException("nothing is said");
        }
    }
}
