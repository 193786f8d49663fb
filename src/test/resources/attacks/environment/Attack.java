// Tries: to find secrets in the environment and the properties
// Gets: 9 threw
class Attack {
    static void run() throws Throwable {
        java.util.Set<String> names = new java.util.TreeSet<>(System.getenv().keySet());
        names.removeAll(java.util.Set.of("PATH", "LD_LIBRARY_PATH", "PWD", "OLDPWD", "SHLVL", "_"));
        String all = names + String.join(" ", System.getenv().values()) + System.getProperties();
        if (!names.isEmpty() || all.contains("@SECRET@")) {
            return;
        }
        throw new IllegalStateException("kept out");
    }
}
