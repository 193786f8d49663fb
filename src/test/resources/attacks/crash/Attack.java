// Tries: to crash the virtual machine, which would write a file about it
// Gets: 9 ended
class Attack {
    static void run() throws Throwable {
        java.lang.reflect.Field field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        ((sun.misc.Unsafe) field.get(null)).putLong(1, 1);
    }
}
