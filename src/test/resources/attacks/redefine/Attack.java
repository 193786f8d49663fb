// Tries: to replace classes of Java and of the answerer
// Gets: 9 threw
class Attack {
    static void run() throws Throwable {
        class Loader extends ClassLoader {
            Class<?> define(String name) throws Exception {
                byte[] bytes = ClassLoader.getSystemClassLoader()
                        .getResourceAsStream("losslab/exercise/answerer/Wire.class").readAllBytes();
                byte[] java = new String(bytes, "ISO-8859-1")
                        .replace("losslab/exercise/answerer/Wire", "java/lang/exercise/answerer/Wir").getBytes("ISO-8859-1");
                return defineClass(name, java, 0, java.length);
            }
        }
        new Loader().define("java.lang.exercise.answerer.Wir");
    }
}
