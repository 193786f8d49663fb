import java.util.List;
import java.util.stream.IntStream;
import losslab.exercise.Expected;
import losslab.exercise.Submission;
import losslab.exercise.grade.Hidden;
import losslab.exercise.grade.Points;
import losslab.exercise.task.MetricsTask.Shape;
import losslab.math.Rng;
import losslab.metric.Rate;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The hidden tests of exercise 9. Positives are rare and all four counts differ, so that no mix-up hides. */
@Hidden
class ScoresTest {
    private static final int CASES = 5;

    /** True and predicted classes with given counts, in a random order. */
    private record Case(int tn, int fp, int fn, int tp, int[] y, int[] p) {
        static Case draw(Rng rng) {
            int tp = 3 + rng.nextInt(4);
            return of(rng, 30 + rng.nextInt(9), tp + 3 + rng.nextInt(3), tp + 8 + rng.nextInt(4), tp);
        }

        static Case of(Rng rng, int tn, int fp, int fn, int tp) {
            int n = tn + fp + fn + tp;
            int[] y = new int[n];
            int[] p = new int[n];
            int[] places = rng.permutation(n);
            for (int i = 0; i < n; i++) {
                y[places[i]] = i < tn + fp ? 0 : 1;
                p[places[i]] = i < tn || i >= tn + fp && i < tn + fp + fn ? 0 : 1;
            }
            return new Case(tn, fp, fn, tp, y, p);
        }

        double rate(Rate rate) {
            return rate.of(tp, fp, fn);
        }

        double accuracy() {
            return (double) (tp + tn) / y.length;
        }
    }

    private static Expected score(Case one, Rate rate) {
        return Expected.number(one.rate(rate))
                .mistake("other-class", rate.of(one.tn, one.fn, one.fp))
                .mistake("accuracy", one.accuracy())
                .mistake("whole-numbers", 0);
    }

    @Test
    @Order(1)
    @Points(3)
    void confusion(Submission answer, Rng rng) {
        Shape scores = answer.make(Shape.class);
        for (int i = 0; i < CASES; i++) {
            int classes = 2 + i;
            int[] y = IntStream.range(0, 40).map(n -> rng.nextInt(classes)).toArray();
            int[] p = IntStream.range(0, 40).map(n -> rng.nextInt(1 + y[n])).toArray(); // never above y
            int[][] rows = new int[classes][classes];
            int[][] columns = new int[classes][classes];
            for (int n = 0; n < y.length; n++) {
                rows[y[n]][p[n]]++;
                columns[p[n]][y[n]]++;
            }
            answer.expect(
                    scores.confusion(y, p, classes),
                    Expected.of(rows).mistake("transposed", columns));
        }
    }

    @Test
    @Order(2)
    @Points(2)
    void precision(Submission answer, Rng rng) {
        Shape scores = answer.make(Shape.class);
        for (int i = 0; i < CASES; i++) {
            Case one = Case.draw(rng);
            answer.expect(
                    scores.precision(one.y, one.p),
                    score(one, Rate.PRECISION).mistake("swapped", one.rate(Rate.RECALL)));
        }
    }

    @Test
    @Order(3)
    @Points(2)
    void recall(Submission answer, Rng rng) {
        Shape scores = answer.make(Shape.class);
        for (int i = 0; i < CASES; i++) {
            Case one = Case.draw(rng);
            answer.expect(
                    scores.recall(one.y, one.p),
                    score(one, Rate.RECALL).mistake("swapped", one.rate(Rate.PRECISION)));
        }
    }

    @Test
    @Order(4)
    @Points(2)
    void f1(Submission answer, Rng rng) {
        Shape scores = answer.make(Shape.class);
        for (int i = 0; i < CASES; i++) {
            Case one = Case.draw(rng);
            double mean = (one.rate(Rate.PRECISION) + one.rate(Rate.RECALL)) / 2;
            answer.expect(
                    scores.f1(one.y, one.p), score(one, Rate.F1).mistake("arithmetic-mean", mean));
        }
    }

    /**
     * No alarm at all, nobody ill at all, and neither; first where mistakes do not look alike. Who
     * always says 0 has met no case.
     */
    @Test
    @Order(5)
    @Points(1)
    void nothingToDivideBy(Submission answer, Rng rng) {
        Shape scores = answer.make(Shape.class);
        Case usual = Case.draw(rng);
        answer.expect(
                scores.precision(usual.y, usual.p),
                score(usual, Rate.PRECISION).mistake("swapped", usual.rate(Rate.RECALL)));
        Case noAlarm = Case.of(rng, 5, 0, 3, 0);
        Case nobodyIll = Case.of(rng, 5, 3, 0, 0);
        Case neither = Case.of(rng, 8, 0, 0, 0);
        for (Case one : List.of(nobodyIll, noAlarm, neither)) {
            answer.expect(scores.precision(one.y, one.p), zero(one));
        }
        for (Case one : List.of(noAlarm, nobodyIll, neither)) {
            answer.expect(scores.recall(one.y, one.p), zero(one));
            answer.expect(scores.f1(one.y, one.p), zero(one));
        }
    }

    private static Expected zero(Case one) {
        return Expected.number(0)
                .notFinite("zero-by-zero")
                .mistake("accuracy", one.accuracy())
                .mistakeIf("other-class", score -> (Double) score > 0);
    }
}
