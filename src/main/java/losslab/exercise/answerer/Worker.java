package losslab.exercise.answerer;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The thread on which the student's code runs. */
final class Worker extends Thread {
    private final BlockingQueue<Question> questions = new LinkedBlockingQueue<>();
    private final Callee callee;
    private final Channel channel;
    private final Printed printed;

    Worker(Callee callee, Channel channel, Printed printed) {
        super("submission");
        this.callee = callee;
        this.channel = channel;
        this.printed = printed;
    }

    void put(Question question) {
        questions.add(question);
    }

    @Override
    public void run() {
        try {
            while (true) {
                Reply reply = questions.take().put(callee);
                Thread.interrupted(); // a student's interrupt would close the wire
                channel.send(reply.after(printed.take()).bytes());
            }
        } catch (IOException | InterruptedException over) {
            Runtime.getRuntime().halt(0);
        }
    }
}
