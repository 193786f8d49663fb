package losslab.exercise.grade;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import losslab.base.Language;
import losslab.exercise.Exercise;
import losslab.exercise.answerer.Classes;
import losslab.exercise.compile.Compiled;
import losslab.exercise.compile.Javac;
import org.junit.jupiter.api.Order;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The hidden tests of one exercise, compiled from its solution's folder. */
final class HiddenTests {
    /** Where the launcher keeps the folder of the solution for the tests. */
    static final String FOLDER = "folder";

    private final Class<?> type;
    private final String source;
    private final Path folder;

    private HiddenTests(Class<?> type, String source, Path folder) {
        this.type = type;
        this.source = source;
        this.folder = folder;
    }

    static HiddenTests of(Exercise exercise, Path solutions) throws IOException {
        String name = exercise.answer() + "Test";
        Path folder = solutions.resolve(exercise.folder());
        Path file = folder.resolve(name + ".java");
        String source = Files.readString(file);
        Compiled compiled =
                Javac.compile(
                        name + ".java",
                        source,
                        System.getProperty("java.class.path"),
                        Language.current().locale());
        if (!compiled.errors().isEmpty()) {
            throw new IOException(file + ": " + String.join("\n", compiled.errors()));
        }
        Classes loader = new Classes(compiled.classes(), HiddenTests.class.getClassLoader());
        try {
            return new HiddenTests(loader.loadClass(name), source + tables(folder), folder);
        } catch (ClassNotFoundException misnamed) {
            throw new IOException(file + ": " + misnamed.getMessage(), misnamed);
        }
    }

    /** The tables beside the tests, which they may read. */
    private static String tables(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".csv")).sorted().toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    /** What they were made from. */
    String source() {
        return source;
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
            session.getStore().put(Namespace.GLOBAL, FOLDER, folder);
            session.getLauncher()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectClass(type))
                                    .build(),
                            results);
        }
        return list().stream()
                .map(test -> results.of(test).after(sitting.printed(test.name())))
                .toList();
    }

    private static HiddenTest test(Method method) {
        return new HiddenTest(method.getName(), method.getAnnotation(Points.class).value());
    }
}
