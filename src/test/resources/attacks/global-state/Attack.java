// Tries: to spoil what all code in a virtual machine shares
// Gets: 10
class Attack {
    static void run() throws Throwable {
        java.util.Locale.setDefault(java.util.Locale.forLanguageTag("ar-EG-u-nu-arab"));
        java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone("Pacific/Kiritimati"));
        System.setOut(null);
        System.setErr(null);
        System.setProperties(new java.util.Properties());
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {});
        Thread.currentThread().setPriority(Thread.MAX_PRIORITY);
        Thread.currentThread().setName("grader");
        Thread.currentThread().interrupt();
    }
}
