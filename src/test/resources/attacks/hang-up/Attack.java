// Tries: to close the wire, and to go on without it
// Gets: 9 ended
class Attack {
    static void run() throws Throwable {
        java.lang.reflect.Field channel = Thread.currentThread().getClass().getDeclaredField("channel");
        channel.setAccessible(true);
        java.lang.reflect.Field socket = channel.get(Thread.currentThread()).getClass().getDeclaredField("socket");
        socket.setAccessible(true);
        ((java.nio.channels.SocketChannel) socket.get(channel.get(Thread.currentThread()))).close();
        while (true) {}
    }
}
