// Tries: to leave something behind among the user's preferences
// Gets: 10
class Attack {
    static void run() throws Throwable {
        java.util.prefs.Preferences node = java.util.prefs.Preferences.userRoot().node("@MARK@");
        node.put("a", "b");
        try {
            node.flush();
        } catch (java.util.prefs.BackingStoreException keptOut) {
            return;
        }
    }
}
