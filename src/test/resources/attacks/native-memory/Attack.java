// Tries: to use all memory, past Java's own limits
// Gets: 9 any
class Attack {
    static void run() throws Throwable {
        java.lang.reflect.Field field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        sun.misc.Unsafe unsafe = (sun.misc.Unsafe) field.get(null);
        while (true) {
            unsafe.setMemory(unsafe.allocateMemory(1 << 24), 1 << 24, (byte) 1);
        }
    }
}
