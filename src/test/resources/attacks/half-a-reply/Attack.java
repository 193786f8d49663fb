// Tries: to promise a reply of eight megabytes and never to end it
// Gets: 9 any
class Attack {
    static void run() throws Throwable {
        java.lang.reflect.Field channel = Thread.currentThread().getClass().getDeclaredField("channel");
        channel.setAccessible(true);
        java.lang.reflect.Field field = channel.get(Thread.currentThread()).getClass().getDeclaredField("socket");
        field.setAccessible(true);
        java.nio.channels.SocketChannel socket =
                (java.nio.channels.SocketChannel) field.get(channel.get(Thread.currentThread()));
        socket.write(java.nio.ByteBuffer.wrap(new byte[] {0, 127, 0, 0}));
        while (true) {
            socket.write(java.nio.ByteBuffer.wrap(new byte[1]));
        }
    }
}
