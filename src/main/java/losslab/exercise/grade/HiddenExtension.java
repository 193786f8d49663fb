package losslab.exercise.grade;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Optional;
import losslab.exercise.Submission;
import losslab.math.Rng;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the tests what the session of the launcher holds: the submission, the seed, the folder. */
final class HiddenExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    @Override
    public void beforeEach(ExtensionContext test) throws IOException {
        Method method = test.getRequiredTestMethod();
        Optional<Seconds> own = Optional.ofNullable(method.getAnnotation(Seconds.class));
        sitting(test).answers().begin(own.map(Seconds::value));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        sitting(test).end(test.getRequiredTestMethod().getName());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == Submission.class || type == Rng.class || type == Path.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        if (type == Path.class) {
            return stored(test, HiddenTests.FOLDER, Path.class);
        }
        return type == Rng.class
                ? sitting(test).rng(test.getRequiredTestMethod().getName())
                : sitting(test).submission();
    }

    private static Sitting sitting(ExtensionContext test) {
        return stored(test, Sitting.KEY, Sitting.class);
    }

    private static <T> T stored(ExtensionContext test, String key, Class<T> type) {
        return test.getStore(StoreScope.LAUNCHER_SESSION, Namespace.GLOBAL).get(key, type);
    }
}
