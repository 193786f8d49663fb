package losslab.exercise.grade;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Optional;
import losslab.exercise.Submission;
import losslab.math.Rng;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the tests what the session of the launcher holds: the submission and the seed. */
final class HiddenExtension implements BeforeEachCallback, ParameterResolver {
    @Override
    public void beforeEach(ExtensionContext test) throws IOException {
        Method method = test.getRequiredTestMethod();
        Optional<Seconds> own = Optional.ofNullable(method.getAnnotation(Seconds.class));
        sitting(test).answers().begin(own.map(Seconds::value));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == Submission.class || type == Rng.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        String name = test.getRequiredTestMethod().getName();
        return parameter.getParameter().getType() == Rng.class
                ? sitting(test).rng(name)
                : sitting(test).submission();
    }

    private static Sitting sitting(ExtensionContext test) {
        return test.getStore(StoreScope.LAUNCHER_SESSION, Namespace.GLOBAL)
                .get(Sitting.KEY, Sitting.class);
    }
}
