// Tries: to use all memory
// Gets: 9 threw
class Attack {
    static void run() throws Throwable {
        java.util.List<double[]> all = new java.util.ArrayList<>();
        while (true) {
            all.add(new double[1 << 20]);
        }
    }
}
