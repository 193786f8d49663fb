import java.util.Arrays;
import java.util.stream.IntStream;
import losslab.exercise.Expected;
import losslab.exercise.Submission;
import losslab.exercise.grade.Hidden;
import losslab.exercise.grade.Points;
import losslab.exercise.grade.Seconds;
import losslab.exercise.task.XorPoints;
import losslab.exercise.task.XorTask;
import losslab.exercise.task.XorTask.Shape;
import losslab.math.Rng;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The hidden tests of exercise 11. Whoever knows exclusive or beforehand fails, since the classes
 * may be exchanged and the square turned. What went wrong is asked of the net itself.
 */
@Hidden
class XorNetTest {
    private static final int FEW = 3; // steps, after which no net can know it
    private static final double TINY = 1e-15; // so that a probability of 0 costs something finite

    /** A net that was trained, and the losses it told. */
    private record Trained(Submission answer, Shape net, XorPoints examples, double[] losses) {
        static Trained of(Submission answer, XorPoints examples, int steps, int seed) {
            Shape net = answer.make(Shape.class);
            double[] losses = net.train(examples.x(), examples.y(), steps, seed);
            answer.expect(losses, XorTask.asMany(steps));
            return new Trained(answer, net, examples, losses);
        }

        double[] predict(double[]... x) {
            double[] p = net.predict(x);
            answer.expect(p, XorTask.asMany(x.length));
            return p;
        }

        double[] predict() {
            return predict(examples.x());
        }

        /** What the net costs now, on points with these classes. */
        double loss(double... y) {
            double[] p = predict();
            return IntStream.range(0, p.length)
                    .mapToDouble(i -> -Math.log(Math.max(TINY, y[i] == 1 ? p[i] : 1 - p[i])))
                    .average()
                    .orElseThrow();
        }

        boolean grew() {
            return !(losses[losses.length - 1] <= 1.001 * losses[0]);
        }

        boolean constant() {
            double[] p = predict();
            return Arrays.stream(p).allMatch(one -> Math.abs(one - p[0]) < 1e-9);
        }

        /** Whether the output in the middle between two points is the mean of theirs. */
        boolean linear() {
            double[][] x = examples.x();
            double[] middle = {(x[0][0] + x[1][0]) / 2, (x[0][1] + x[1][1]) / 2};
            double[] p = predict(x[0], middle, x[1]);
            return Math.abs(logit(p[0]) - 2 * logit(p[1]) + logit(p[2])) < 1e-6;
        }

        private static double logit(double p) {
            return Math.log(p / (1 - p));
        }
    }

    /** Whether the predictions stay when the opposite is to be learned. */
    private static boolean knew(Submission answer, XorPoints examples, int seed) {
        Trained one = Trained.of(answer, examples, FEW, seed);
        Trained other = Trained.of(answer, examples.exchanged(), FEW, seed);
        return !one.constant() && Arrays.equals(one.predict(), other.predict());
    }

    /** Whoever knows it after a few steps did not take steps: a net that trained longer, or none. */
    private static Trained stillOpen(Submission answer, XorPoints examples, int seed) {
        Trained trained = Trained.of(answer, examples, FEW, seed);
        answer.expect(
                trained.loss(examples.y()),
                XorTask.open()
                        .mistakeIf("not-learned", x -> knew(answer, examples, seed))
                        .mistakeIf("over-budget", x -> true));
        return trained;
    }

    private static void solves(Submission answer, XorPoints examples, XorPoints unseen, int seed) {
        stillOpen(answer, examples, seed);
        Trained trained = Trained.of(answer, examples, XorTask.STEPS, seed);
        double accuracy = unseen.accuracy(trained.predict(unseen.x()));
        answer.expect(
                accuracy,
                XorTask.solved()
                        .mistakeIf("not-learned", a -> knew(answer, examples, seed))
                        .mistakeIf("exchanged", a -> accuracy < 0.05)
                        .mistakeIf("uphill", a -> trained.grew())
                        .mistakeIf("zero-weights", a -> trained.constant())
                        .mistakeIf("linear", a -> trained.linear())
                        .mistakeIf("too-slow", a -> true));
    }

    @Test
    @Order(1)
    @Points(2)
    @Seconds(10)
    void bothWays(Submission answer, Rng rng) {
        int seed = rng.nextInt(1_000_000);
        XorPoints examples = XorTask.examples(rng);
        XorPoints unseen = XorTask.unseen(rng);
        solves(answer, examples, unseen, seed);
        solves(answer, examples.exchanged(), unseen.exchanged(), seed);
    }

    @Test
    @Order(2)
    @Points(4)
    @Seconds(10)
    void turned(Submission answer, Rng rng) {
        for (int i = 0; i < 3; i++) {
            double angle = Math.PI * (i + rng.uniform(0.15, 0.35)) / 2;
            solves(
                    answer,
                    XorTask.examples(rng).turned(angle),
                    XorTask.unseen(rng).turned(angle),
                    rng.nextInt(1_000_000));
        }
    }

    /** The loss before step 4 is what a net from the same seed costs after three. */
    @Test
    @Order(3)
    @Points(2)
    @Seconds(10)
    void losses(Submission answer, Rng rng) {
        XorPoints examples = XorTask.examples(rng);
        int seed = rng.nextInt(1_000_000);
        Trained trained = stillOpen(answer, examples, seed);
        Trained again = Trained.of(answer, examples, FEW, seed);
        double loss = trained.loss(examples.y());
        double exchanged = trained.loss(examples.exchanged().y());
        Trained longer = Trained.of(answer, examples, FEW + 1, seed);
        double told = longer.losses[FEW];
        answer.expect(
                told,
                Expected.number(loss)
                        .mistakeIf("unseeded", x -> !Arrays.equals(trained.losses, again.losses))
                        .mistakeIf("not-learned", x -> knew(answer, examples, seed))
                        .mistake("exchanged", exchanged)
                        .mistake("sum", XorTask.EXAMPLES * loss)
                        .mistakeIf(
                                "after-the-step",
                                x -> Math.abs(told - longer.loss(examples.y())) < 1e-9));
    }

    @Test
    @Order(4)
    @Points(1)
    @Seconds(10)
    void seed(Submission answer, Rng rng) {
        XorPoints examples = XorTask.examples(rng);
        int seed = rng.nextInt(1_000_000);
        Trained trained = Trained.of(answer, examples, FEW, seed);
        double[] first = trained.predict();
        answer.expect(
                Trained.of(answer, examples, FEW, seed).predict(),
                Expected.of(first).mistakeIf("unseeded", p -> true));
        answer.expect(
                Trained.of(answer, examples, FEW, seed + 1).predict(),
                XorTask.otherThan(first)
                        .mistakeIf("zero-weights", p -> trained.constant())
                        .mistakeIf("not-learned", p -> knew(answer, examples, seed))
                        .mistakeIf("seed-ignored", p -> true));
    }

    @Test
    @Order(5)
    @Points(1)
    @Seconds(10)
    void budget(Submission answer, Rng rng) {
        XorPoints examples = XorTask.examples(rng);
        int seed = rng.nextInt(1_000_000);
        Trained trained = stillOpen(answer, examples, seed);
        answer.expect(
                Trained.of(answer, examples.exchanged(), FEW, seed).predict(),
                XorTask.exchanged(trained.predict())
                        .mistakeIf("zero-weights", p -> trained.constant())
                        .mistakeIf("not-learned", p -> true));
    }
}
