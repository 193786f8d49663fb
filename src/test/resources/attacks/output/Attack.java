// Tries: to flood standard output and standard error
// Gets: 10
class Attack {
    static void run() throws Throwable {
        byte[] line = new byte[1 << 16];
        for (int i = 0; i < 2000; i++) {
            System.out.write(line);
            System.err.write(line);
        }
    }
}
