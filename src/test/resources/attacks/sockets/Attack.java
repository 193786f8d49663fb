// Tries: to take another submission's place on its wire, or to speak to services of the machine
// Gets: 9 threw
// Needs: FILES
class Attack {
    static void run() throws Throwable {
        java.nio.file.Path mine = java.nio.file.Path.of(System.getProperty("java.class.path")).getParent();
        java.util.List<java.nio.file.Path> wires = new java.util.ArrayList<>();
        for (int i = 0; i < 500; i++) {
            wires.add(mine.resolve(i + "/wire"));
        }
        for (String name : new String[] {"/run/dbus/system_bus_socket", "/var/run/docker.sock", "/run/systemd/private"}) {
            wires.add(java.nio.file.Path.of(name));
        }
        for (java.nio.file.Path wire : wires) {
            try {
                java.nio.channels.SocketChannel.open(java.net.UnixDomainSocketAddress.of(wire));
                return;
            } catch (java.io.IOException keptOut) {
                continue;
            }
        }
        throw new IllegalStateException("kept out");
    }
}
