package losslab.engine.fused;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import losslab.base.Task;
import losslab.engine.EngineCases;
import losslab.loss.Cce;
import losslab.model.Mlp;
import losslab.model.Network;
import losslab.optim.Adam;
import losslab.run.Experiment;
import losslab.run.Learner;
import losslab.run.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class CoresTest {
    private static final long MUCH = Long.MAX_VALUE;

    private static Cores cores(int threads) {
        Cores cores =
                new Cores(
                        threads,
                        new Contest() {
                            @Override
                            boolean shares() {
                                return true;
                            }
                        });
        cores.stepBegins();
        return cores;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void everyNumberIsComputedOnce(int threads) {
        try (Cores cores = cores(threads)) {
            for (int round = 0; round < 20_000; round++) {
                int[] times = new int[1 + round % 200];
                cores.compute(
                        times.length,
                        MUCH,
                        (from, to) -> {
                            for (int i = from; i < to; i++) {
                                times[i]++;
                            }
                        });
                assertEquals(times.length, Arrays.stream(times).sum());
                assertTrue(Arrays.stream(times).allMatch(n -> n == 1));
            }
        }
    }

    @Test
    void theHelpersHelp() {
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        try (Cores cores = cores(2)) {
            while (seen.size() < 2) { // or the test's time is over
                cores.compute(1_000, MUCH, (from, to) -> seen.add(Thread.currentThread()));
            }
        }
    }

    @Test
    void littleWorkStaysWithTheCaller() {
        try (Cores cores = cores(2)) {
            for (int round = 0; round < 1_000; round++) {
                cores.compute(
                        1_000,
                        1_000,
                        (from, to) -> {
                            assertEquals(1_000, to - from);
                            assertFalse(
                                    Thread.currentThread().getName().startsWith("losslab-core"));
                        });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aFailureReachesTheCallerWhoeverHadIt(int threads) {
        IllegalArgumentException wrong = new IllegalArgumentException("wrong");
        try (Cores cores = cores(threads)) {
            for (int bad = 0; bad < 100; bad++) {
                int at = bad;
                RuntimeException thrown =
                        assertThrows(
                                RuntimeException.class,
                                () ->
                                        cores.compute(
                                                100,
                                                MUCH,
                                                (from, to) -> {
                                                    if (from <= at && at < to) {
                                                        throw wrong;
                                                    }
                                                }));
                assertSame(wrong, thrown);
                cores.compute(100, MUCH, (from, to) -> {}); // and it goes on
            }
        }
    }

    @Test
    void closedItLeavesNoThread() throws InterruptedException {
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        try (Cores cores = cores(3)) {
            while (seen.size() < 3) {
                cores.compute(1_000, MUCH, (from, to) -> seen.add(Thread.currentThread()));
            }
        }
        seen.remove(Thread.currentThread());
        for (Thread helper : seen) {
            helper.join();
        }
    }

    /** Large enough to be shared: 130 · 301 · 67 multiply-adds, in ragged tiles. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void sharedOrAloneTheBitsAreTheSame(int threads) {
        Experiment experiment =
                Experiment.of(
                        EngineCases.random(Task.MULTICLASS, 390, 301, 3),
                        Mlp.mlp(67, 131),
                        new Cce(),
                        Adam.adam(0.01),
                        Setting.BATCH.to(130));
        Network expected = trained(experiment, Cores.one());
        Network actual = trained(experiment, cores(threads));
        IntStream.range(0, 3)
                .forEach(
                        layer -> {
                            assertArrayEquals(
                                    expected.weights().get(layer).matrix().shared(),
                                    actual.weights().get(layer).matrix().shared());
                            assertArrayEquals(
                                    expected.weights().get(layer).bias(),
                                    actual.weights().get(layer).bias());
                        });
    }

    private static Network trained(Experiment experiment, Cores cores) {
        try (Learner learner = new FusedLearner(experiment, experiment.initialNetwork(), cores)) {
            EngineCases.train(learner, experiment, 1, 30);
            return learner.network();
        }
    }
}
