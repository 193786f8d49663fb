package losslab.exercise.grade;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import losslab.exercise.Miss;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Listens to the launcher. A failure that is no {@link Miss} is the test's, not the student's. */
final class Results implements TestExecutionListener {
    private final Map<String, TestExecutionResult> finished = new HashMap<>();
    private Optional<Throwable> broken = Optional.empty();

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        Optional<MethodSource> source =
                identifier
                        .getSource()
                        .filter(MethodSource.class::isInstance)
                        .map(MethodSource.class::cast);
        source.ifPresent(method -> finished.put(method.getMethodName(), result));
        if (source.isEmpty() && result.getThrowable().isPresent()) {
            broken = result.getThrowable();
        }
    }

    /**
     * @throws IllegalStateException if the tests could not be run
     */
    TestResult of(HiddenTest test) {
        if (!finished.containsKey(test.name())) {
            throw new IllegalStateException(test.name() + " did not run", broken.orElse(null));
        }
        return finished.get(test.name())
                .getThrowable()
                .map(thrown -> failed(test, thrown))
                .orElseGet(() -> TestResult.passed(test));
    }

    private static TestResult failed(HiddenTest test, Throwable thrown) {
        if (thrown instanceof Miss) {
            Miss miss = (Miss) thrown;
            return TestResult.failed(test, miss.facts(), miss.mistake());
        }
        return TestResult.gradersFault(test, thrown);
    }
}
