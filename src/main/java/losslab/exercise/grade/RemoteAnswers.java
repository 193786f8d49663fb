package losslab.exercise.grade;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import losslab.exercise.answerer.Answers;
import losslab.exercise.answerer.Question;
import losslab.exercise.answerer.Reply;

/** Answers from a process that is started again for the next test when one has ended it. */
final class RemoteAnswers implements Answers, Closeable {
    private final List<Path> classPath;
    private final String answer;
    private final Limits limits;
    private final Path folder;
    private Optional<AnswererProcess> process = Optional.empty();
    private Optional<Meter> meter = Optional.empty();

    RemoteAnswers(List<Path> classPath, String answer, Limits limits) throws IOException {
        this.classPath = classPath;
        this.answer = answer;
        this.limits = limits;
        folder = Files.createTempDirectory("losslab");
    }

    /** A new test begins: its time runs from now, without the start of a process. */
    @Override
    public void begin(Optional<Double> seconds) throws IOException {
        if (process.isEmpty() || !process.get().isAlive()) {
            process = Optional.of(AnswererProcess.start(classPath, answer, folder, limits));
        }
        meter = Optional.of(process.get().meter(seconds.map(limits::withSeconds).orElse(limits)));
    }

    @Override
    public Reply create(int object, Object... arguments) {
        return ask(new Question(Question.Kind.CREATE, object, "", arguments));
    }

    @Override
    public Reply call(int object, String method, Object... arguments) {
        return ask(new Question(Question.Kind.CALL, object, method, arguments));
    }

    private Reply ask(Question question) {
        return process.orElseThrow().ask(question, meter.orElseThrow());
    }

    @Override
    public void close() throws IOException {
        process.ifPresent(AnswererProcess::close);
        Folders.delete(folder);
    }
}
