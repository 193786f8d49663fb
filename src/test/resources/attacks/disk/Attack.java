// Tries: to fill the disk
// Gets: 9 any
class Attack {
    static void run() throws Throwable {
        for (int i = 0; ; i++) {
            try (java.io.OutputStream out = new java.io.FileOutputStream("flood" + i)) {
                for (int j = 0; j < 64; j++) {
                    out.write(new byte[1 << 16]);
                }
            }
        }
    }
}
