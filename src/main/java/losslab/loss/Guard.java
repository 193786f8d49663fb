package losslab.loss;

import java.util.Arrays;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import losslab.base.Check;
import losslab.base.Numbers;
import losslab.base.Text;

/**
 * Stands around a student's lambda. What it throws comes with the line where it threw; NaN leaves
 * no line behind, so that comes with the line where the loss was defined.
 */
record Guard(String name, StackTraceElement definition) {
    /** Those between a student's {@code loss(...)} and here. */
    private static final Set<String> BETWEEN =
            Set.of(
                    Guard.class.getName(),
                    StudentLoss.class.getName(),
                    RowLoss.class.getName(),
                    "losslab.Lab");

    private static final String LAMBDA = "lambda$";

    /** For a loss that is being defined right now. */
    static Guard defining(String name) {
        return new Guard(
                name,
                StackWalker.getInstance()
                        .walk(
                                frames ->
                                        frames.filter(f -> !BETWEEN.contains(f.getClassName()))
                                                .map(StackWalker.StackFrame::toStackTraceElement)
                                                .findFirst()
                                                .orElseThrow()));
    }

    /** NaN out of finite numbers is the lambda's doing, and is said; out of NaN it is data. */
    double number(DoubleSupplier call, double y, double p) {
        double result;
        try {
            result = call.getAsDouble();
        } catch (RuntimeException | AssertionError | StackOverflowError thrown) {
            throw failure(thrown, Numbers.exact(y), Numbers.exact(p));
        }
        if (Double.isNaN(result) && finite(p)) {
            throw nan(Numbers.exact(y), Numbers.exact(p));
        }
        return result;
    }

    /** The same for rows, where what comes back is one number or one for each output. */
    double[] row(Supplier<double[]> call, int length, double[] y, double[] p) {
        double[] result;
        try {
            result = call.get();
        } catch (RuntimeException | AssertionError | StackOverflowError thrown) {
            throw failure(thrown, show(y), show(p));
        }
        if (result == null || result.length != length) {
            Object got = result == null ? null : result.length;
            throw Check.fail("loss.student.length", name, length, got);
        }
        if (Arrays.stream(result).anyMatch(Double::isNaN) && finite(p)) {
            throw nan(show(y), show(p));
        }
        return result;
    }

    private RuntimeException failure(Throwable thrown, String y, String p) {
        if (thrown instanceof RuntimeException unresolved
                && thrown.getClass().getName().startsWith("jdk.jshell.")) {
            return unresolved; // the lambda names something not yet defined: JShell says what
        }
        String what =
                thrown.getMessage() == null
                        ? thrown.getClass().getSimpleName()
                        : thrown.getClass().getSimpleName() + " (" + thrown.getMessage() + ")";
        return new LossFailure(
                Text.get("loss.student.threw", name, what, y, p), lines(thrown), thrown);
    }

    private LossFailure nan(String y, String p) {
        return new LossFailure(
                Text.get("loss.student.nan", name, y, p), lines(new StackTraceElement[0]), null);
    }

    /** From where it threw down to where the library called the lambda. */
    private StackTraceElement[] lines(Throwable thrown) {
        return lines(
                Arrays.stream(thrown.getStackTrace())
                        .takeWhile(line -> !BETWEEN.contains(line.getClassName()))
                        .toArray(StackTraceElement[]::new));
    }

    private StackTraceElement[] lines(StackTraceElement[] known) {
        return known.length > 0
                ? known
                : new StackTraceElement[] {
                    new StackTraceElement(
                            definition.getClassName(),
                            LAMBDA + definition.getMethodName(),
                            definition.getFileName(),
                            definition.getLineNumber())
                };
    }

    private static boolean finite(double... numbers) {
        return Arrays.stream(numbers).allMatch(Double::isFinite);
    }

    private static String show(double[] numbers) {
        return Arrays.stream(numbers)
                .mapToObj(Numbers::exact)
                .collect(java.util.stream.Collectors.joining(", ", "[", "]"));
    }
}
