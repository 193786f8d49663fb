// Tries: to change the answerer, for those who come later
// Gets: 9 threw
// Needs: FILES
class Attack {
    static void run() throws Throwable {
        java.nio.file.Path code = java.nio.file.Path.of(System.getProperty("java.class.path"));
        java.nio.file.Path channel = code.resolve("losslab/exercise/answerer/Channel.class");
        channel.toFile().setWritable(true);
        java.nio.file.Files.write(channel, new byte[] {1});
    }
}
