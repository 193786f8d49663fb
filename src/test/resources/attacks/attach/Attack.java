// Tries: to load an agent into virtual machines, its own and others
// Gets: 9 threw
class Attack {
    static void run() throws Throwable {
        String agent = java.nio.file.Files.writeString(java.nio.file.Path.of("agent.jar"), "PK").toString();
        for (String pid : new String[] {"1", String.valueOf(ProcessHandle.current().pid())}) {
            try {
                Class<?> machine = Class.forName("com.sun.tools.attach.VirtualMachine", true, ClassLoader.getSystemClassLoader());
                Object attached = machine.getMethod("attach", String.class).invoke(null, pid);
                machine.getMethod("loadAgent", String.class).invoke(attached, agent);
                return;
            } catch (ReflectiveOperationException keptOut) {
                continue;
            }
        }
        throw new IllegalStateException("kept out");
    }
}
