// Tries: to use all memory outside the heap
// Gets: 9 threw
class Attack {
    static void run() throws Throwable {
        java.util.List<Object> all = new java.util.ArrayList<>();
        while (true) {
            all.add(java.nio.ByteBuffer.allocateDirect(1 << 20));
        }
    }
}
