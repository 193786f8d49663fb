// Tries: to write into whatever is open, by the numbers of the descriptors
// Gets: 9 ended
class Attack {
    static void run() throws Throwable {
        java.lang.reflect.Field field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        sun.misc.Unsafe unsafe = (sun.misc.Unsafe) field.get(null);
        long fd = unsafe.objectFieldOffset(java.io.FileDescriptor.class.getDeclaredField("fd"));
        for (int i = 0; i < 256; i++) {
            java.io.FileDescriptor open = new java.io.FileDescriptor();
            unsafe.putInt(open, fd, i);
            try {
                new java.io.FileOutputStream(open).write(new byte[] {127, 127, 127, 127, 0});
            } catch (java.io.IOException closed) {
                continue;
            }
        }
        while (true) {}
    }
}
