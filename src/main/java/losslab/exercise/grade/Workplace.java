package losslab.exercise.grade;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import losslab.base.Language;
import losslab.exercise.compile.CompileServer;
import losslab.exercise.compile.Compiled;
import losslab.exercise.sandbox.Cell;
import losslab.exercise.sandbox.Limits;
import losslab.exercise.sandbox.Sandbox;

/**
 * What one thread of the grader works with: a compiler that stays, warm and in a cell of its own,
 * since compiling runs nothing of a submission, and a new cell for each submission.
 */
final class Workplace implements Closeable {
    private static final Limits COMPILING =
            new Limits(Duration.ofSeconds(6), Duration.ofMinutes(2), 256);

    private final Sandbox sandbox;
    private final int slot;
    private Optional<Cell> compiler = Optional.empty();

    /**
     * @param slot different for each thread
     */
    Workplace(Sandbox sandbox, int slot) {
        this.sandbox = sandbox;
        this.slot = slot;
    }

    /**
     * @return empty if the compiler did not come to an end within its limits
     */
    Optional<Compiled> compile(String file, String source) throws IOException {
        boolean fresh = compiler.isEmpty();
        if (fresh) {
            compiler = Optional.of(Cell.start(sandbox, 2 * slot, COMPILING, CompileServer.class));
        }
        byte[] question = CompileServer.question(file, source, Language.current().locale());
        try {
            Cell cell = compiler.get();
            Optional<byte[]> compiled = cell.ask(question, cell.meter(COMPILING));
            if (compiled.isPresent()) {
                return Optional.of(Compiled.of(compiled.get()));
            }
        } catch (IOException gone) { // perhaps because of what came before
            if (!fresh) {
                close();
                return compile(file, source);
            }
        }
        close();
        return Optional.empty();
    }

    /** A virtual machine for one submission. */
    Cell cell(Limits limits, Class<?> main, String answer) throws IOException {
        return Cell.start(sandbox, 2 * slot + 1, limits, main, answer);
    }

    @Override
    public void close() throws IOException {
        Optional<Cell> last = compiler;
        compiler = Optional.empty();
        if (last.isPresent()) {
            last.get().close();
        }
    }
}
