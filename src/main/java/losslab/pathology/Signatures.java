package losslab.pathology;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import losslab.base.Table;
import losslab.base.Text;
import losslab.run.Experiment;
import losslab.run.Training;
import losslab.study.Parallel;

/**
 * How often each signature is right, over many seeds: present on the sick run, absent on the cured
 * one, absent on the healthy references.
 *
 * @param scores one per pathology, in their order
 */
public record Signatures(int seeds, List<Score> scores) {
    /** Of how many seeds the signature was right. */
    public record Score(Pathology pathology, int seeds, long sick, long cured, long healthy) {
        /** The share of the seeds for which it was right everywhere it was asked. */
        public double least() {
            return (double) Math.min(sick, Math.min(cured, healthy)) / seeds;
        }
    }

    private record Answer(boolean sick, boolean cured) {}

    public Signatures {
        scores = List.copyOf(scores);
    }

    /** Seeds 1 … n, on all cores. */
    public static Signatures over(int n, List<Pathology> pathologies) {
        List<Case> cases = new ArrayList<>();
        for (Pathology pathology : pathologies) {
            LongStream.rangeClosed(1, n).forEach(s -> cases.add(Case.of(pathology).seed(s)));
        }
        List<Answer> answers =
                Parallel.map(Text.get("pathology.progress"), cases, Signatures::answer);
        List<long[]> healthy = healthy(n, pathologies);
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < pathologies.size(); i++) {
            List<Answer> own = answers.subList(i * n, (i + 1) * n);
            int number = i;
            scores.add(
                    new Score(
                            pathologies.get(i),
                            n,
                            own.stream().filter(Answer::sick).count(),
                            own.stream().filter(Answer::cured).count(),
                            healthy.stream().filter(held -> held[number] == 0).count()));
        }
        return new Signatures(n, scores);
    }

    private static Answer answer(Case source, AtomicBoolean cancelled) {
        Proof proof = source.verifyInThisThread(cancelled);
        return new Answer(proof.onSick().holds(), !proof.onCured().holds());
    }

    /** For each seed, on how many of the healthy references each signature holds. */
    private static List<long[]> healthy(int n, List<Pathology> pathologies) {
        List<Long> seeds = LongStream.rangeClosed(1, n).boxed().toList();
        return Parallel.map(
                Text.get("pathology.healthy"),
                seeds,
                (seed, cancelled) -> {
                    long[] holds = new long[pathologies.size()];
                    for (Experiment experiment : Healthy.experiments(seed)) {
                        Evidence evidence =
                                Evidence.of(Training.inThisThread(experiment, cancelled));
                        for (int i = 0; i < holds.length; i++) {
                            holds[i] += pathologies.get(i).signature(evidence).holds() ? 1 : 0;
                        }
                    }
                    return holds;
                });
    }

    public Table table() {
        Table table =
                new Table(
                        Text.get("pathology.column.pathology"),
                        Text.get("pathology.column.sick"),
                        Text.get("pathology.column.cured"),
                        Text.get("pathology.column.healthy"));
        for (Score score : scores) {
            table.row(
                    score.pathology().id(),
                    share(score.sick()),
                    share(score.cured()),
                    share(score.healthy()));
        }
        return table;
    }

    private String share(long right) {
        return right + "/" + seeds;
    }

    @Override
    public String toString() {
        return Text.get("pathology.title", seeds) + "\n" + table();
    }
}
