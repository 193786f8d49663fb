package losslab.exercise.grade;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import losslab.exercise.Exercise;
import org.junit.jupiter.api.Order;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The hidden tests of one exercise, compiled from its solution's folder. */
final class HiddenTests {
    private final Class<?> type;

    private HiddenTests(Class<?> type) {
        this.type = type;
    }

    /**
     * @param classes an existing folder that only the grader uses
     */
    static HiddenTests of(Exercise exercise, Path solutions, Path classes) throws IOException {
        String name = exercise.answer() + "Test";
        Path file = solutions.resolve(exercise.folder()).resolve(name + ".java");
        Path own = Files.createDirectories(classes.resolve(exercise.folder()));
        try {
            Compiler.compile(file, System.getProperty("java.class.path"), own);
            URL[] there = {own.toUri().toURL()};
            return new HiddenTests(
                    new URLClassLoader(there, HiddenTests.class.getClassLoader()).loadClass(name));
        } catch (NotCompiled | ClassNotFoundException broken) {
            throw new IOException(file + ": " + broken.getMessage(), broken);
        }
    }

    /** In the order they are run in. */
    List<HiddenTest> list() {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Points.class))
                .sorted(
                        Comparator.comparingInt(
                                method -> method.getAnnotation(Order.class).value()))
                .map(HiddenTests::test)
                .toList();
    }

    /** Puts all tests to a submission. */
    List<TestResult> run(Sitting sitting) {
        LauncherConfig config =
                LauncherConfig.builder()
                        .enableLauncherSessionListenerAutoRegistration(false)
                        .enableLauncherDiscoveryListenerAutoRegistration(false)
                        .enableTestExecutionListenerAutoRegistration(false)
                        .build();
        Results results = new Results();
        try (LauncherSession session = LauncherFactory.openSession(config)) {
            session.getStore().put(Namespace.GLOBAL, Sitting.KEY, sitting);
            session.getLauncher()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectClass(type))
                                    .build(),
                            results);
        }
        return list().stream().map(results::of).toList();
    }

    private static HiddenTest test(Method method) {
        return new HiddenTest(method.getName(), method.getAnnotation(Points.class).value());
    }
}
