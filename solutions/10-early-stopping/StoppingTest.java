import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import losslab.exercise.Expected;
import losslab.exercise.Submission;
import losslab.exercise.grade.Hidden;
import losslab.exercise.grade.Points;
import losslab.exercise.task.EarlyStoppingTask.Shape;
import losslab.math.Rng;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The hidden tests of exercise 10. The oracle keeps no best epoch: training ends at the first epoch
 * whose last {@code patience} losses are all no lower than one before them. Curves are drawn until
 * every mistake leads to a number of its own.
 */
@Hidden
class StoppingTest {
    private static final int EPOCHS = 30;
    private static final int CASES = 6;

    private record Case(double[] losses, int patience) {
        /** A noisy valley, in which every mistake shows. */
        static Case telling(Rng rng) {
            while (true) {
                Case one = draw(rng);
                if (one.tellsStops() && one.tellsKept()) {
                    return one;
                }
            }
        }

        private boolean tellsStops() {
            Set<Integer> stops = new HashSet<>(wrongStops().values());
            stops.add(stop());
            return stops.size() == wrongStops().size() + 1;
        }

        /** A wrong stop may keep the right epoch; what does not is to be told apart. */
        private boolean tellsKept() {
            List<Integer> kept =
                    wrongStops().values().stream()
                            .map(this::best)
                            .filter(epoch -> epoch != best(stop()))
                            .toList();
            return new HashSet<>(kept).size() == kept.size()
                    && hindsight() > stop()
                    && !kept.contains(hindsight())
                    && !kept.contains(stop());
        }

        private static Case draw(Rng rng) {
            double slope = rng.uniform(0.01, 0.1);
            double[] losses =
                    IntStream.range(0, EPOCHS)
                            .mapToDouble(i -> 2 - slope * i + rng.uniform(-0.3, 0.3))
                            .toArray();
            return new Case(losses, 3 + rng.nextInt(3));
        }

        int stop() {
            for (int epoch = patience + 1; epoch <= EPOCHS; epoch++) {
                if (min(epoch - patience, epoch) >= min(0, epoch - patience)) {
                    return epoch;
                }
            }
            return EPOCHS;
        }

        private double min(int from, int to) {
            return IntStream.range(from, to).mapToDouble(i -> losses[i]).min().orElseThrow();
        }

        Map<String, Integer> wrongStops() {
            Map<String, Integer> stops = new TreeMap<>();
            stops.put("than-previous", countedStop(true, true));
            stops.put("never-reset", countedStop(false, false));
            stops.put("too-early", new Case(losses, patience - 1).stop());
            stops.put("too-late", new Case(losses, patience + 1).stop());
            stops.put("from-zero", stop() - 1);
            return stops;
        }

        /** Counts the epochs without an improvement. */
        private int countedStop(boolean onPrevious, boolean reset) {
            double compared = losses[0];
            int bad = 0;
            for (int i = 1; i < EPOCHS; i++) {
                boolean better = losses[i] < compared;
                bad = better ? (reset ? 0 : bad) : bad + 1;
                compared = onPrevious || better ? losses[i] : compared;
                if (bad == patience) {
                    return i + 1;
                }
            }
            return EPOCHS;
        }

        /** The epoch of the minimum among the first. */
        int best(int epochs) {
            return IntStream.range(0, epochs)
                            .boxed()
                            .min((i, j) -> Double.compare(losses[i], losses[j]))
                            .orElseThrow()
                    + 1;
        }

        int hindsight() {
            return best(EPOCHS);
        }
    }

    @Test
    @Order(1)
    @Points(5)
    void stopsAfter(Submission answer, Rng rng) {
        Shape stopping = answer.make(Shape.class);
        for (int i = 0; i < CASES; i++) {
            Case one = Case.telling(rng);
            Expected expected = Expected.of(one.stop());
            for (Map.Entry<String, Integer> wrong : one.wrongStops().entrySet()) {
                expected = expected.mistake(wrong.getKey(), wrong.getValue());
            }
            answer.expect(
                    stopping.stopsAfter(one.losses, one.patience), expected);
        }
    }

    @Test
    @Order(2)
    @Points(4)
    void keeps(Submission answer, Rng rng) {
        Shape stopping = answer.make(Shape.class);
        for (int i = 0; i < CASES; i++) {
            Case one = Case.telling(rng);
            Expected expected =
                    Expected.of(one.best(one.stop()))
                            .mistake("last-weights", one.stop())
                            .mistake("hindsight", one.hindsight());
            for (Map.Entry<String, Integer> wrong : one.wrongStops().entrySet()) {
                expected = expected.mistake(wrong.getKey(), one.best(wrong.getValue()));
            }
            answer.expect(stopping.keeps(one.losses, one.patience), expected);
        }
    }

    /** A loss that falls to the end stops nothing; the best of equal ones is the first. */
    @Test
    @Order(3)
    @Points(1)
    void ends(Submission answer) {
        Shape stopping = answer.make(Shape.class);
        double[] falling = {5, 4, 3, 2, 1};
        answer.expect(
                stopping.stopsAfter(falling, 2),
                Expected.of(5).mistake("from-zero", 4));
        answer.expect(stopping.keeps(falling, 2), Expected.of(5).mistake("from-zero", 4));
        double[] level = {5, 4, 4, 4.5, 4, 4};
        answer.expect(
                stopping.stopsAfter(level, 2),
                Expected.of(4)
                        .mistake("equal-is-better", 6)
                        .mistake("too-early", 3)
                        .mistake("too-late", 5));
        answer.expect(
                stopping.keeps(level, 2),
                Expected.of(2)
                        .mistake("equal-is-better", 6)
                        .mistake("equal-is-better", 3)
                        .mistake("last-weights", 4));
    }
}
