// Tries: to hold the lock without which nobody can reply, not even to say where it hangs
// Gets: 9 stuck
class Attack {
    static void run() throws Throwable {
        java.lang.reflect.Field field = Thread.currentThread().getClass().getDeclaredField("channel");
        field.setAccessible(true);
        synchronized (field.get(Thread.currentThread())) {
            while (true) {}
        }
    }
}
