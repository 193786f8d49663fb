// Tries: to load the library from the instructor's disk
// Gets: 9 threw
// Needs: FILES
class Attack {
    static void run() throws Throwable {
        java.net.URL there = java.nio.file.Path.of("@CLASSES@").toUri().toURL();
        new java.net.URLClassLoader(new java.net.URL[] {there}).loadClass("losslab.loss.Focal");
    }
}
