// Tries: to open the inside of Java's own classes
// Gets: 9 threw
class Attack {
    static void run() throws Throwable {
        java.lang.reflect.Field value = String.class.getDeclaredField("value");
        value.setAccessible(true);
        value.set("0.0", value.get("1.0"));
    }
}
