package losslab.exercise.answerer;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The virtual machine of one submission: takes its classes from the wire, then questions, one at a
 * time, and answers them on a thread that it can look at while the student's code runs.
 */
public final class Answerer {
    private final Channel channel;
    private final Worker worker;
    private final Printed printed;

    private Answerer(Channel channel, Worker worker, Printed printed) {
        this.channel = channel;
        this.worker = worker;
        this.printed = printed;
    }

    /**
     * @param arguments the socket, and the name of the submitted class
     */
    public static void main(String[] arguments) throws IOException {
        Channel channel = new Channel(Path.of(arguments[0]));
        Classes loader =
                new Classes(
                        Classes.unpack(channel.receive()), ClassLoader.getPlatformClassLoader());
        Callee callee = new Callee(() -> Class.forName(arguments[1], true, loader));
        Printed printed = Printed.everything();
        new Answerer(channel, new Worker(callee, channel, printed), printed).serve();
    }

    private void serve() throws IOException {
        worker.setDaemon(true);
        worker.start();
        Thread ending = new Thread(() -> say(Reply.Kind.ENDED));
        Runtime.getRuntime().addShutdownHook(ending);
        for (byte[] bytes = channel.receive(); bytes.length > 0; bytes = channel.receive()) {
            Question question = Question.of(bytes);
            if (question.kind() == Question.Kind.WHERE) {
                say(Reply.Kind.STUCK);
            } else {
                worker.put(question);
            }
        }
        Runtime.getRuntime().halt(0);
    }

    private void say(Reply.Kind kind) {
        try {
            Reply reply = Reply.not(kind, "", Places.of(worker.getStackTrace()));
            channel.send(reply.after(printed.take()).bytes());
        } catch (IOException hungUp) {
            Runtime.getRuntime().halt(0);
        }
    }
}
