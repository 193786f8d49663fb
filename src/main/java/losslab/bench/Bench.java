package losslab.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import losslab.base.Check;
import losslab.base.Progress;
import losslab.base.Text;

/**
 * Asks every engine in turn, round by round, job after job, so that all of them meet the same state
 * of the machine.
 *
 * @param engines those wanted; one that this machine lacks is left out
 * @param seconds of one round of one engine
 */
public record Bench(
        List<Contestant> engines, List<Job> jobs, int rounds, double seconds, Launcher launcher) {
    private static final double COLD_SECONDS = 10; // what would take longer stays unmeasured
    private static final int COLD_ROUNDS = 2;

    public Bench {
        engines = List.copyOf(engines);
        jobs = List.copyOf(jobs);
        Check.atLeast("rounds", rounds, 1, "--rounds 5");
        Check.above("seconds", seconds, 0, "--seconds 0.3");
    }

    /** Measures, and gives the table as text. */
    public String run() throws IOException {
        Map<Contestant, Peer> peers = start();
        try (Progress progress = Progress.steps(Text.get("bench.progress"), jobs.size())) {
            Report report = new Report(List.copyOf(peers.keySet()));
            for (Job job : jobs) {
                Timings timings = measure(job, peers);
                report.row(job, timings);
                if (job.equals(Jobs.SIGMOID)) {
                    String title = Text.get("bench.cold", job.name(), Jobs.LAB_STEPS);
                    report.row(title, job, cold(job, timings));
                }
                progress.step(1);
            }
            return report.toString();
        } finally {
            peers.values().forEach(Peer::close);
        }
    }

    private Map<Contestant, Peer> start() {
        Map<Contestant, Peer> peers = new EnumMap<>(Contestant.class);
        for (Contestant engine : engines) {
            launcher.start(engine).ifPresent(peer -> peers.put(engine, peer));
        }
        return peers;
    }

    private Timings measure(Job job, Map<Contestant, Peer> peers) throws IOException {
        Timings timings = new Timings();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<Contestant, Peer> peer : peers.entrySet()) {
                for (String variant : peer.getKey().variants(job)) {
                    double micros = peer.getValue().round(job, variant, seconds);
                    timings.add(peer.getKey(), variant, micros);
                }
            }
        }
        return timings;
    }

    /** The whole lab as a class sees it: each time in a process that has just begun. */
    private Timings cold(Job job, Timings warm) throws IOException {
        List<Contestant> quick = new ArrayList<>(engines);
        quick.removeIf(engine -> engine == Contestant.PRODUCT || !isQuick(warm.micros(engine)));
        Timings timings = new Timings();
        for (int round = 0; round < Math.min(rounds, COLD_ROUNDS); round++) {
            for (Contestant engine : quick) {
                Optional<Peer> peer = launcher.start(engine);
                if (peer.isPresent()) {
                    try (Peer fresh = peer.get()) {
                        String variant = engine.variants(job).get(0);
                        timings.add(engine, variant, fresh.cold(job, variant, Jobs.LAB_STEPS));
                    }
                }
            }
        }
        return timings;
    }

    private static boolean isQuick(OptionalDouble micros) {
        return micros.isPresent() && micros.getAsDouble() * Jobs.LAB_STEPS < 1e6 * COLD_SECONDS;
    }
}
