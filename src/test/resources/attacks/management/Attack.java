// Tries: to learn the secret or the tests from what the virtual machine knows of its start
// Gets: 9 threw
class Attack {
    static void run() throws Throwable {
        java.lang.management.RuntimeMXBean start = java.lang.management.ManagementFactory.getRuntimeMXBean();
        String all = start.getInputArguments() + start.getClassPath() + start.getSystemProperties()
                + ProcessHandle.current().info() + ProcessHandle.current().parent().map(ProcessHandle::info);
        if (all.contains("@SECRET@") || all.contains("solutions") || all.contains("secret")) {
            return;
        }
        throw new IllegalStateException("kept out");
    }
}
