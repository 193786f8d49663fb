// Tries: to use the memory in a process of its own that knows no limit
// Gets: 9 any
class Attack {
    static void run() throws Throwable {
        java.nio.file.Files.writeString(java.nio.file.Path.of("Hog.java"),
                "public class Hog { public static void main(String[] a) {"
                + " java.util.List<byte[]> all = new java.util.ArrayList<>();"
                + " while (true) { byte[] more = new byte[1 << 24]; java.util.Arrays.fill(more, (byte) 1); all.add(more); } } }");
        Process hog = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Xmx4g",
                        "-Dmark=@MARK@", "Hog.java").start();
        throw new IllegalStateException("over: " + hog.waitFor());
    }
}
