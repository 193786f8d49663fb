// Tries: to load classes without end
// Gets: 9 any
class Attack {
    static void run() throws Throwable {
        java.util.List<Object> all = new java.util.ArrayList<>();
        while (true) {
            ClassLoader loader = new ClassLoader(Runnable.class.getClassLoader()) {};
            all.add(java.lang.reflect.Proxy.newProxyInstance(
                            loader, new Class<?>[] {Runnable.class}, (proxy, method, given) -> null));
        }
    }
}
