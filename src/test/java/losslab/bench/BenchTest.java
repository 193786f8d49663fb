package losslab.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BenchTest {
    private static final Job TINY =
            new Job("tiny", List.of(3, 4, 3), 20, 5, "adam", 0.001, "cce", "relu");

    static Stream<Job> jobs() {
        return Stream.concat(Jobs.seminar().stream(), Jobs.scaling().stream());
    }

    @ParameterizedTest
    @MethodSource("jobs")
    void aJobIsReadBackFromItsLine(Job job) {
        assertEquals(job, Job.parse(job.line()));
    }

    @ParameterizedTest
    @MethodSource("jobs")
    void theExperimentIsTheJobs(Job job) {
        if (job.examples() <= 1_024) {
            var experiment = new TrainingTrial(Contestant.FUSED).experiment(job);
            assertEquals(job.rows(), experiment.batchSize());
            assertEquals(job.widths().get(job.layers()), experiment.data().outputs());
            assertEquals(job.layers(), experiment.architecture().layers().size());
            assertEquals(job.loss() + "()", experiment.loss().name());
        }
    }

    @ParameterizedTest
    @CsvSource({
        // 2·5·3·4 = 120 and 2·5·4·2 = 80: 2·120 + 3·80
        "3-4-2, 20, 5, 480",
        // one layer: 2·(2·10·3·1), over all ten examples
        "3-1, 10, 0, 120",
    })
    void operationsAreThoseOfTheProducts(String net, int examples, int batch, double flops) {
        Job job = Job.parse("a " + net + " " + examples + " " + batch + " sgd 0.1 mse relu");
        assertEquals(flops, job.flops());
    }

    @Test
    void aTableIsMediansRatiosAndRates() {
        Timings timings = new Timings();
        rounds(timings, Contestant.FUSED, "index", 1, 2, 9); // median 2
        rounds(timings, Contestant.TORCH, "index", 20, 20, 20);
        rounds(timings, Contestant.TORCH, "loader", 4, 10, 12); // the faster: median 10
        rounds(timings, Contestant.PRODUCT, "index", 1, 1, 3);
        Report report =
                new Report(
                        List.of(
                                Contestant.FUSED,
                                Contestant.DL4J,
                                Contestant.TORCH,
                                Contestant.PRODUCT));
        String[] lines = report.row(TINY, timings).toString().split("\n");
        assertEquals(
                "task|net|batch|fused, µs|dl4j, µs|torch, µs|fused/torch|dl4j/torch|GFLOP/s"
                        + "|bare products|%",
                lines[0].trim().replaceAll(" {2,}", "|"));
        // ratios by round: 1/4, 2/10, 9/12; operations: 2·120 + 3·120 = 600, so 600/2/1000 and
        // 600/1/1000 GFLOP/s; shares by round: 1/1, 1/2, 3/9
        assertEquals(
                "tiny|3-4-3|5|2.0|–|10.0|0.25|–|0.3|0.6|50.0 %",
                lines[2].trim().replaceAll(" {2,}", "|"));
    }

    @Test
    void aRoundHasTheStepsThatFillItsTime() {
        List<Integer> asked = new ArrayList<>();
        Pace pace =
                new Pace(
                        (job, steps) -> {
                            asked.add(steps);
                            return 1e-4 * steps + 0.01; // 100 µs a step after 10 ms
                        });
        double micros = pace.micros(TINY, 0.5);
        int last = asked.get(asked.size() - 1);
        assertEquals(100 + 1e4 / last, micros, 1e-6);
        assertTrue(last > 3_500 && last <= 5_000, asked.toString());
        int before = asked.size();
        pace.micros(TINY, 0.5);
        assertEquals(before + 1, asked.size(), "the warm-up is made once");
    }

    @ParameterizedTest
    @EnumSource(
            value = Contestant.class,
            names = {"FUSED", "CORES", "PRODUCT"})
    void aWorkerAnswersWithATime(Contestant engine) {
        Worker worker = new Worker(engine);
        assertTrue(Double.parseDouble(worker.answer("round 0.01 index " + TINY.line())) > 0);
        assertTrue(Double.parseDouble(worker.answer("cold 20 index " + TINY.line())) > 0);
    }

    @Test
    void aWorkerTellsWhatFailed() {
        String unknown = TINY.line().replace("cce", "none");
        String answer = new Worker(Contestant.FUSED).answer("cold 20 index " + unknown);
        assertTrue(answer.startsWith("error "), answer);
    }

    @Test
    void processesOfOurOwnAreMeasuredInTurn() throws IOException {
        try (Launcher launcher = new Launcher(java())) {
            String table =
                    new Bench(List.of(Contestant.FUSED), List.of(TINY), 2, 0.01, launcher).run();
            assertTrue(table.lines().skip(2).findFirst().orElse("").startsWith("tiny"), table);
        }
    }

    @Test
    void aFailureNamesTheQuestion() throws IOException {
        Job odd = new Job("odd", List.of(3, 2), 20, 5, "adam", 0.001, "none", "relu");
        try (Launcher launcher = new Launcher(java())) {
            Bench bench = new Bench(List.of(Contestant.FUSED), List.of(odd), 1, 0.01, launcher);
            String message = assertThrows(IOException.class, bench::run).getMessage();
            assertTrue(message.contains("odd 3-2") && message.contains("error"), message);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Contestant.class,
            names = {"TORCH", "SKLEARN"})
    void peersInPythonAnswerToo(Contestant peer) throws IOException {
        try (Launcher launcher = new Launcher(java())) {
            Optional<Peer> started = launcher.start(peer);
            Assumptions.assumeTrue(started.isPresent(), "no such peer on this machine");
            try (Peer process = started.get()) {
                for (String variant : peer.variants(TINY)) {
                    assertTrue(process.round(TINY, variant, 0.01) > 0);
                }
                assertTrue(process.cold(Jobs.named(List.of("xor")).get(0), "index", 10) > 0);
            }
        }
    }

    @Test
    void aProgramThatIsMissingOrSilentIsNoPeer() {
        assertFalse(Peer.start(List.of("no-such-program-here")).isPresent());
        assertFalse(Peer.start(List.of(java().get(0), "-version")).isPresent());
    }

    @Test
    void unknownNamesAreRefused() {
        String message =
                assertThrows(IllegalArgumentException.class, () -> Jobs.named(List.of("sigmoit")))
                        .getMessage();
        assertTrue(message.contains("sigmoid"), message);
    }

    private static void rounds(Timings to, Contestant engine, String variant, double... micros) {
        for (double each : micros) {
            to.add(engine, variant, each);
        }
    }

    private static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:disable",
                "-cp",
                System.getProperty("java.class.path"));
    }
}
