// Tries: to find anything that is not Java's in the folders above
// Gets: 9 threw
// Needs: FILES
class Attack {
    static void run() throws Throwable {
        java.nio.file.Path root = java.nio.file.Path.of("").toAbsolutePath().getRoot();
        for (String name : new String[] {"home", "root", "etc/passwd", "etc/hostname", "sys", "bin/sh", "usr/bin/env", "var"}) {
            if (java.nio.file.Files.exists(root.resolve(name))) {
                return;
            }
        }
        throw new IllegalStateException("kept out");
    }
}
