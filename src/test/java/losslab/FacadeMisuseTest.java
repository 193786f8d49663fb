package losslab;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import losslab.base.Option;
import losslab.data.Dataset;
import losslab.loss.Loss;
import losslab.loss.PointLoss;
import losslab.loss.RowFunction;
import losslab.loss.RowGradient;
import losslab.model.Activation;
import losslab.model.Model;
import losslab.optim.Schedule;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.study.LearningRates;
import losslab.study.sweep.Grid;
import losslab.study.sweep.Parameter;
import losslab.study.sweep.Sweep;
import losslab.study.sweep.SweepOption;
import losslab.study.sweep.SweepResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every one-liner answers a wrong argument with one line that says what to do instead. */
class FacadeMisuseTest {
    private static final Run RUN =
            Lab.train(Lab.moons().take(20), Lab.mlp(2), Lab.bce(), Lab.quiet(), Lab.epochs(1));

    @TempDir private static Path folder;

    @BeforeAll
    static void picturesGoAside() {
        Session.current().output(folder);
    }

    /** A right argument of each type, for the places that are not under test. */
    private static final Map<Class<?>, Object> RIGHT =
            Map.ofEntries(
                    Map.entry(Dataset.class, Lab.moons().take(20)),
                    Map.entry(Model.class, Lab.mlp(2)),
                    Map.entry(Loss.class, Lab.bce()),
                    Map.entry(PointLoss.class, (PointLoss) (y, p) -> y - p),
                    Map.entry(RowFunction.class, (RowFunction) (y, p) -> y[0] - p[0]),
                    Map.entry(RowGradient.class, (RowGradient) (y, p) -> p),
                    Map.entry(Option[].class, new Option[] {Lab.quiet()}),
                    Map.entry(Run.class, RUN),
                    Map.entry(Run[].class, new Run[] {}),
                    Map.entry(Loss[].class, new Loss[] {}),
                    Map.entry(Activation.class, Lab.relu()),
                    Map.entry(Activation[].class, new Activation[] {}),
                    Map.entry(Experiment.class, RUN.experiment()),
                    Map.entry(Schedule.class, Lab.cosine()),
                    Map.entry(
                            LearningRates.class,
                            new LearningRates(
                                    RUN.experiment(),
                                    new double[] {0.1, 0.2},
                                    new double[] {1, 1},
                                    new double[] {1, 1})),
                    Map.entry(Parameter[].class, new Parameter[] {Lab.batchSize(8)}),
                    Map.entry(Grid.class, Lab.grid(Lab.batchSize(8))),
                    Map.entry(SweepOption[].class, new SweepOption[] {}),
                    Map.entry(
                            SweepResult.class,
                            Sweep.of(
                                    RUN.experiment(),
                                    Lab.grid(Lab.batchSize(8)),
                                    result -> {},
                                    List.of())),
                    Map.entry(String.class, "accuracy"),
                    Map.entry(String[].class, new String[] {}),
                    Map.entry(double[].class, new double[] {1}),
                    Map.entry(int[].class, new int[] {4}),
                    Map.entry(int.class, 3),
                    Map.entry(long.class, 3L),
                    Map.entry(double.class, 0.5),
                    Map.entry(boolean.class, true),
                    Map.entry(Object.class, new Object()));

    /** What numbers mean something everywhere: a seed, a weight, a name's place. */
    private static final Set<String> ANY_NUMBER = Set.of("seed", "constant");

    static Stream<Arguments> places() {
        return Arrays.stream(Lab.class.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .flatMap(
                        method -> {
                            List<Arguments> places = new ArrayList<>();
                            for (int i = 0; i < method.getParameterCount(); i++) {
                                places.add(Arguments.of(method.getName(), method, i));
                            }
                            return places.stream();
                        });
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("places")
    void nullIsAnsweredInOneLine(String name, Method method, int place) throws Exception {
        if (!method.getParameterTypes()[place].isPrimitive()) {
            mustRefuse(method, place, null);
        }
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("places")
    void nonsenseNumbersAreAnsweredInOneLine(String name, Method method, int place)
            throws Exception {
        Class<?> type = method.getParameterTypes()[place];
        if (type == double.class && !ANY_NUMBER.contains(name)) {
            mustRefuse(method, place, -1.0);
            mustRefuse(method, place, Double.POSITIVE_INFINITY);
        }
        if (type == double.class) {
            mustRefuse(method, place, Double.NaN);
        }
        if (type == int.class && !ANY_NUMBER.contains(name)) {
            mustRefuse(method, place, -1);
            mustRefuse(method, place, 0);
        }
        if (type == String.class) {
            mustRefuseOrAccept(method, place, "no such thing");
        }
    }

    @Test
    void thePlacesAreMany() {
        assertTrue(places().count() > 60);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                row("bce() is for binary", () -> Lab.train(Lab.blobs(3), Lab.mlp(4), Lab.bce())),
                row("try mse()", () -> Lab.train(Lab.sigmoidCurve(), Lab.mlp(4), Lab.cce())),
                row("cnn() needs pictures", () -> Lab.train(Lab.moons(), Lab.cnn(), Lab.bce())),
                row("no metric is called acuracy; try accuracy", () -> Lab.score(RUN, "acuracy")),
                row(
                        "leave output() out",
                        () ->
                                Lab.experiment(
                                        Lab.blobs(3), Lab.mlp(4).output(Lab.tanh()), Lab.cce())),
                row(
                        "no engine is called gpu",
                        () -> Lab.train(Lab.moons(), Lab.mlp(4), Lab.bce(), Lab.on("gpu"))),
                row("alpha", () -> Lab.experiment(Lab.blobs(3), Lab.mlp(4), Lab.focal(2, 0.25))),
                row("hidden must be >= 1, got 0", () -> Lab.mlp(64, 0)),
                row("fit", () -> Lab.fit(RUN)),
                row("no pathology is called щ", () -> Lab.masha("щ")),
                row("xor is what it is", () -> Lab.xor().features(3)),
                row("n must be between 1 and 7, got 8", () -> Lab.masha(8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aMistakeIsNamed(String part, Executable mistake) {
        try {
            mistake.execute();
        } catch (IllegalArgumentException e) {
            assertTrue(e.getMessage().contains(part), e.getMessage());
            assertGood(e.getMessage());
            return;
        } catch (Throwable other) {
            fail(other);
        }
        fail("accepted");
    }

    private static void mustRefuse(Method method, int place, Object wrong) throws Exception {
        if (mustRefuseOrAccept(method, place, wrong)) {
            fail(method + " accepted " + wrong + " at " + place);
        }
    }

    /** Whether it was accepted; anything but one good line is a failure. */
    private static boolean mustRefuseOrAccept(Method method, int place, Object wrong)
            throws Exception {
        Object[] arguments = Arrays.stream(method.getParameterTypes()).map(RIGHT::get).toArray();
        arguments[place] = wrong;
        try {
            method.invoke(null, arguments);
            return true;
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            assertTrue(
                    cause instanceof IllegalArgumentException,
                    () -> method + " at " + place + " with " + wrong + ": " + cause);
            assertGood(cause.getMessage());
            return false;
        }
    }

    private static void assertGood(String message) {
        assertFalse(message.contains("\n"), message);
        assertTrue(message.contains("try") || message.contains("leave"), message);
    }

    private static Arguments row(String part, Executable mistake) {
        return Arguments.of(part, mistake);
    }
}
