package losslab.study.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import losslab.base.Language;
import losslab.data.Digits;
import losslab.data.Moons;
import losslab.data.SigmoidCurve;
import losslab.loss.Bce;
import losslab.loss.Cce;
import losslab.loss.Mse;
import losslab.loss.StudentLoss;
import losslab.metric.Metrics;
import losslab.model.Cnn;
import losslab.model.Mlp;
import losslab.optim.AdaDelta;
import losslab.optim.Adam;
import losslab.optim.Sgd;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.run.Training;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepTest {
    private static final Experiment MOONS =
            Experiment.of(Moons.moons().take(60), Mlp.mlp(4), new Bce(), Setting.EPOCHS.to(3));
    private static final Grid GRID =
            Grid.of(Parameter.lr(0.1, 0.01), Parameter.hidden(2, 8), Parameter.batchSize(8));

    @TempDir private Path folder;

    private static SweepResult sweep(Experiment experiment, Grid grid, SweepOption... options) {
        return Sweep.of(experiment, grid, result -> {}, List.of(options));
    }

    @Test
    void everyCombinationIsTheExperimentThatItSays() {
        SweepResult result = sweep(MOONS, GRID, new SweepOption.Seeds(2));
        assertEquals(4, result.rows().size());
        assertEquals(8, result.runs());
        SweepRow row = result.where("lr", 0.01).where("hidden", 8).rows().get(0);
        for (int s = 0; s < 2; s++) {
            Run alone =
                    Training.inThisThread(
                            MOONS.with(
                                    Adam.adam(0.01),
                                    Mlp.mlp(8),
                                    Setting.BATCH.to(8),
                                    Setting.SEED.to(1L + s)));
            Outcome outcome = row.outcomes().get(s);
            double[] loss = alone.validationLoss();
            assertEquals(loss[loss.length - 1], outcome.get(Measure.VALIDATION_LOSS));
            assertEquals(
                    Metrics.score("accuracy", alone.predictions(alone.experiment().data().test())),
                    outcome.get(Measure.TEST));
        }
        double mean =
                row.outcomes().stream()
                        .mapToDouble(o -> o.get(Measure.TRAIN))
                        .average()
                        .orElseThrow();
        assertEquals(mean, row.mean(Measure.TRAIN), 1e-12);
    }

    private static SweepRow validated(String value, double... validation) {
        return new SweepRow(
                List.of(value),
                DoubleStream.of(validation)
                        .mapToObj(v -> new Outcome(new double[] {1, v, 1, 0, 0, 1}, ""))
                        .toList());
    }

    /** Means .9, .8, .89; the best deviates by √2/20 = .0707, so .89 is as good and .8 is not. */
    @Test
    void aClaimIsPutToTheTest() {
        SweepResult result =
                new SweepResult(
                        MOONS,
                        Grid.of(Parameter.hidden(1, 2, 3)),
                        6,
                        2,
                        List.of(
                                validated("1", 0.85, 0.95),
                                validated("2", 0.8, 0.8),
                                validated("3", 0.89, 0.89)),
                        "hidden");
        Claim wrong = result.claim(Parameter.hidden(2));
        assertFalse(wrong.holds());
        assertEquals(
                "no: hidden 2 has validation accuracy 0.8000; hidden 1 has 0.900 ± 0.071; 2 of 3"
                        + " combinations are better",
                wrong.toString());
        Claim right = result.claim(Parameter.hidden(3));
        assertTrue(right.holds());
        assertEquals(
                "yes: hidden 3 has validation accuracy 0.8900; the best, hidden 1, has 0.900 ±"
                        + " 0.071, no more than its deviation ahead",
                right.toString());
        assertEquals(
                "a claim gives one value of each parameter, got hidden [1, 2]; try"
                        + " claim(lr(0.001), hidden(50))",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> result.claim(Parameter.hidden(1, 2)))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> result.claim(Parameter.hidden(7)));
        assertEquals(
                "yes: hidden 1 is the best of them, with validation accuracy 0.900 ± 0.071",
                result.claim(Parameter.hidden(1)).toString());
        refused("values must be >= 1, got 0; try claim(", () -> result.claim());
        refused(
                "hidden stands twice",
                () -> result.claim(Parameter.hidden(1), Parameter.hidden(2)));
    }

    private static SweepRow row(String value, double... test) {
        return new SweepRow(
                List.of(value),
                DoubleStream.of(test)
                        .mapToObj(t -> new Outcome(new double[] {1, 1, t, 0, 0, 1}, ""))
                        .toList());
    }

    @Test
    void solvedCountsTheSeedsThatAreGoodEnough() {
        Grid grid = Grid.of(Parameter.hidden(1, 2));
        List<SweepRow> rows = List.of(row("2", 1, 0.5, 0.96), row("1", 0.75, 0.5, 0.95));
        SweepResult result = new SweepResult(MOONS, grid, 6, 3, rows, "hidden");
        assertEquals(
                """
                hidden  test accuracy ≥ 0.95  worst test accuracy  best test accuracy
                ──────  ────────────────────  ───────────────────  ──────────────────
                     1                 1 / 3               0.5000              0.9500
                     2                 2 / 3               0.5000               1.000""",
                result.solved(0.95).toString());
    }

    /** For errors, less is better. */
    @Test
    void solvedOfAnError() {
        Experiment curve =
                Experiment.of(
                        SigmoidCurve.sigmoidCurve(),
                        Mlp.mlp(4),
                        new Mse(),
                        Setting.METRICS.to(List.of("mse")));
        SweepResult result =
                new SweepResult(
                        curve,
                        Grid.of(Parameter.hidden(1)),
                        2,
                        2,
                        List.of(row("1", 0.1, 0.3)),
                        "hidden");
        String table = result.solved(0.2).toString();
        assertTrue(table.startsWith("hidden  test mse ≤ 0.2"), table);
        assertTrue(table.matches("(?s).*1 / 2 +0.3000 +0.1000"), table);
    }

    @Test
    void theBestRowComesFirstAndAnyColumnSorts() {
        SweepResult result = sweep(MOONS, GRID);
        double[] accuracy =
                result.rows().stream().mapToDouble(r -> r.mean(Measure.VALIDATION)).toArray();
        for (int i = 1; i < accuracy.length; i++) {
            assertTrue(accuracy[i - 1] >= accuracy[i]);
        }
        assertEquals(result.rows().get(0), result.best());
        assertEquals(
                List.of("0.01", "0.01", "0.1", "0.1"),
                result.by("lr").rows().stream().map(r -> r.values().get(0)).toList());
        SweepResult byLoss = result.by("train loss");
        assertTrue(
                byLoss.rows().get(0).mean(Measure.TRAIN_LOSS)
                        <= byLoss.rows().get(3).mean(Measure.TRAIN_LOSS));
        assertEquals(result.best(), byLoss.best());
        String text = result.toString();
        assertTrue(
                text.contains("best by validation accuracy: lr " + result.best().values().get(0)));
        Run again = Training.inThisThread(result.bestExperiment());
        double[] loss = again.validationLoss();
        assertEquals(loss[loss.length - 1], result.best().mean(Measure.VALIDATION_LOSS));
    }

    @Test
    void columnsAreKnownByTheirEnglishNamesInEveryLanguage() {
        Locale before = Locale.getDefault(Locale.Category.DISPLAY);
        try {
            Language.RU.use();
            SweepResult result = sweep(MOONS, GRID);
            assertEquals(result.by("accuracy на тесте").rows(), result.by("test accuracy").rows());
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, before);
        }
    }

    @Test
    void aRunThatFailsIsARowWithItsReasonAndNeverTheBest() {
        var bad = StudentLoss.of("bad", (y, p) -> Math.sqrt(-1 - p * p));
        Grid grid = Grid.of(Parameter.of("loss", bad, new Cce(), new Bce()));
        SweepResult result = sweep(MOONS, grid);
        assertEquals("bce()", result.best().values().get(0));
        assertTrue(result.where("loss", "bad").rows().get(0).reason().contains("gave NaN"));
        assertTrue(result.where("loss", "cce()").rows().get(0).reason().contains("try bce()"));
        assertTrue(result.toString().contains("gave NaN"), result.toString());
        SweepResult sizes = sweep(MOONS, Grid.of(Parameter.hidden(4, 2_000_000_000)));
        assertEquals(
                "a layer of 2 × 2000000000 weights is more than an array holds; try mlp(64)",
                sizes.where("hidden", 2e9).rows().get(0).reason());
        Experiment curve =
                Experiment.of(
                        SigmoidCurve.sigmoidCurve().take(50),
                        Mlp.mlp(4),
                        new Mse(),
                        new Sgd(0.1, 0, false),
                        Setting.EPOCHS.to(20));
        SweepResult rates = sweep(curve, Grid.of(Parameter.lr(1e6, 0.1)));
        assertEquals("0.1", rates.best().values().get(0));
        assertTrue(rates.rows().get(1).reason().startsWith("diverged at step"));
        SweepResult none = sweep(curve, Grid.of(Parameter.lr(1e6)));
        assertThrows(IllegalArgumentException.class, none::best);
        assertTrue(none.toString().contains("no run got to its end"));
    }

    private static SweepRow done(String lr, double... tests) {
        return new SweepRow(
                List.of(lr, "8"), DoubleStream.of(tests).mapToObj(SweepTest::outcome).toList());
    }

    /** NaN: of a run that failed. */
    private static Outcome outcome(double test) {
        return Double.isNaN(test)
                ? Outcome.failed("diverged at step 3", 1)
                : new Outcome(new double[] {0.99593, 0.9, test, 0.003, 0.3, 2}, "");
    }

    /** Tests .96 and .9583: mean .95915, deviation .0012; what is the same everywhere goes up. */
    @Test
    void theTerminalSeesWhatIsWorthAColumn() {
        SweepResult result =
                new SweepResult(
                        MOONS,
                        Grid.of(Parameter.lr(0.1, 1, 10), Parameter.batchSize(8)),
                        6,
                        2,
                        List.of(
                                done("0.1", 0.96, 0.9583),
                                done("1", 0.9, Double.NaN),
                                done("10", Double.NaN, Double.NaN)),
                        "lr");
        assertEquals(
                """
                moons, mlp(4), bce(), adam(0.001)
                combinations: 3, seeds: 2; by lr
                in all of them: batchSize 8
                        train  validation           test     train  validation
                 lr  accuracy    accuracy       accuracy      loss        loss      seconds
                ───  ────────  ──────────  ─────────────  ────────  ──────────  ───────────
                0.1    0.9959      0.9000  0.959 ± 0.001  0.003000      0.3000        2.000
                  1    0.9959      0.9000         0.9000  0.003000      0.3000  1.50 ± 0.71
                  └ failed 1 of 2: diverged at step 3
                 10  failed 2 of 2: diverged at step 3
                best by validation accuracy: lr 0.1, batchSize 8 (0.9000)
                combinations within one deviation of it: 0""",
                result.toString());
        System.setProperty("losslab.columns", "60");
        try {
            assertEquals(
                    """
                            train  validation           test  validation
                     lr  accuracy    accuracy       accuracy        loss
                    ───  ────────  ──────────  ─────────────  ──────────
                    0.1    0.9959      0.9000  0.959 ± 0.001      0.3000""",
                    String.join("\n", result.toString().lines().toList().subList(3, 7)));
            assertTrue(result.toString().contains("in table() besides: train loss, seconds"));
        } finally {
            System.clearProperty("losslab.columns");
        }
    }

    @Test
    void numbersRiseAndAreWrittenPlainly() {
        double dust = 3 * 0.003; // 0.009000000000000001
        Parameter rates = Parameter.lr(0.1, 3e-4, dust, 1e30, 0.1);
        assertEquals(List.of("0.0003", "0.009", "0.1", "1E+30"), rates.values());
        SweepResult result = sweep(MOONS, Grid.of(rates));
        assertEquals(1, result.where("lr", dust).rows().size());
        assertEquals(
                dust,
                rates.choices().get(1).edit().apply(MOONS).get(Setting.OPTIMIZER).learningRate());
    }

    @Test
    void partsAreReplacedBeforeTheyAreEdited() {
        Grid grid =
                Grid.of(
                        Parameter.lr(0.1),
                        Parameter.of("optimizer", new Sgd(9, 0, false), Adam.adam(9)));
        assertEquals(
                List.of("sgd(0.1)", "adam(0.1)"),
                IntStream.range(0, 2)
                        .mapToObj(i -> grid.apply(MOONS, i).get(Setting.OPTIMIZER).name())
                        .toList());
        Experiment deep = MOONS.with(Mlp.mlp(4, 5));
        assertEquals("mlp(7, 7)", Grid.of(Parameter.hidden(7)).apply(deep, 0).model().name());
    }

    @Test
    void drawnCombinationsAreDifferentAndTheSameEveryTime() {
        Grid large =
                Grid.of(
                        Parameter.batchSize(IntStream.rangeClosed(1, 1000).toArray()),
                        Parameter.hidden(IntStream.rangeClosed(1, 1000).toArray()));
        List<SweepOption> draw = List.of(new SweepOption.Drawn(30));
        Plan plan = Plan.of(MOONS, large, draw);
        assertEquals(30, plan.combinations().stream().distinct().count());
        assertTrue(plan.combinations().stream().allMatch(i -> i >= 0 && i < 1_000_000));
        assertEquals(plan.combinations(), Plan.of(MOONS, large, draw).combinations());
        assertNotEquals(
                plan.combinations(),
                Plan.of(MOONS.with(Setting.SEED.to(2L)), large, draw).combinations());
        for (long seed = 1; seed <= 20; seed++) { // three of four: a repetition would be likely
            Plan three =
                    Plan.of(
                            MOONS.with(Setting.SEED.to(seed)),
                            GRID,
                            List.of(new SweepOption.Drawn(3)));
            assertEquals(3, three.combinations().stream().distinct().count());
        }
        Plan all = Plan.of(MOONS, GRID, List.of(new SweepOption.Drawn(99)));
        assertEquals(List.of(0L, 1L, 2L, 3L), all.combinations());
    }

    @Test
    void whatStandsInTheFileIsNotRunAgain() throws IOException {
        Path file = folder.resolve("sweep.csv");
        SweepOption resume = new SweepOption.Resume(file);
        SweepResult first = sweep(MOONS, GRID, resume);
        List<String> lines = Files.readAllLines(file);
        assertEquals(1 + 4, lines.size());
        // a mark that no training would give, one run lost, one cut in the middle of its line
        String marked = lines.get(1).replaceFirst(",1,[0-9.]+,", ",1,0.123,");
        Files.writeString(
                file, lines.get(0) + "\n" + marked + "\n" + lines.get(3) + "\n0.01,8,8,1,0.5");
        SweepResult second = sweep(MOONS, GRID, resume);
        assertEquals(4, second.rows().size());
        assertEquals(1, second.rows().stream().filter(r -> r.mean(Measure.TRAIN) == 0.123).count());
        assertEquals(1 + 4, Files.readAllLines(file).size());
        for (SweepRow row : first.rows()) {
            SweepRow same =
                    second.rows().stream()
                            .filter(r -> r.values().equals(row.values()))
                            .findFirst()
                            .orElseThrow();
            assertEquals(row.mean(Measure.TEST), same.mean(Measure.TEST));
        }
    }

    @Test
    void anotherExperimentIsRunEvenIfTheFileHasTheSameValues() throws IOException {
        Path file = folder.resolve("sweep.csv");
        sweep(MOONS, GRID, new SweepOption.Resume(file));
        sweep(MOONS.with(Setting.EPOCHS.to(2)), GRID, new SweepOption.Resume(file));
        assertEquals(1 + 8, Files.readAllLines(file).size());
    }

    @Test
    void aLossThatWasEditedUnderItsOldNameIsRunAnew() throws IOException {
        Path file = folder.resolve("sweep.csv");
        SweepOption resume = new SweepOption.Resume(file);
        Grid one = Grid.of(Parameter.batchSize(8));
        Experiment squares = MOONS.with(StudentLoss.of("mine", (y, p) -> (y - p) * (y - p)));
        Experiment again = MOONS.with(StudentLoss.of("mine", (y, p) -> (y - p) * (y - p)));
        Experiment edited = MOONS.with(StudentLoss.of("mine", (y, p) -> Math.abs(y - p)));
        sweep(squares, one, resume);
        sweep(again, one, resume);
        assertEquals(1 + 1, Files.readAllLines(file).size());
        sweep(edited, one, resume);
        assertEquals(1 + 2, Files.readAllLines(file).size());
    }

    @Test
    void anInterruptedSweepKeepsWhatIsDoneAndGoesOn() throws Exception {
        Path file = folder.resolve("sweep.csv");
        int[] sizes = IntStream.rangeClosed(1, 40).toArray();
        Experiment longer = MOONS.with(Setting.EPOCHS.to(150));
        Grid grid = Grid.of(Parameter.batchSize(sizes));
        AtomicReference<SweepResult> kept = new AtomicReference<>();
        List<SweepOption> resume = List.of(new SweepOption.Resume(file));
        Thread user =
                new Thread(
                        () ->
                                assertThrows(
                                        IllegalStateException.class,
                                        () -> Sweep.of(longer, grid, kept::set, resume)));
        user.start();
        while (!Files.exists(file) || Files.readAllLines(file).size() < 4) {
            Thread.onSpinWait();
        }
        user.interrupt();
        user.join();
        int done = kept.get().runs();
        assertTrue(done >= 3 && done < 40, "done: " + done);
        assertTrue(kept.get().toString().contains("not yet run: " + (40 - done) + " of 40"));
        assertEquals(40, Sweep.of(longer, grid, kept::set, resume).runs());
        assertEquals(40, kept.get().runs());
        assertTrue(Files.readAllLines(file).size() >= 41);
    }

    @Test
    void theTableIsExported() throws IOException {
        SweepResult result = sweep(MOONS, GRID, new SweepOption.Seeds(2));
        List<String> markdown = Files.readAllLines(result.save(folder.resolve("s.md").toString()));
        assertEquals(2 + 4, markdown.size());
        assertTrue(markdown.get(0).startsWith("| lr | hidden | batchSize | train accuracy |"));
        assertEquals("| ---", markdown.get(1).substring(0, 5));
        List<String> csv = Files.readAllLines(result.save(folder.resolve("s.csv").toString()));
        assertTrue(csv.get(0).contains("test_accuracy_mean,test_accuracy_sd"), csv.get(0));
        SweepRow first = result.rows().get(0);
        assertTrue(csv.get(1).contains("," + first.mean(Measure.TEST) + ","), csv.get(1));
        refused("must end in .csv or .md", () -> result.save("s.txt"));
    }

    @Test
    void misuseIsAnsweredInOneLine() throws IOException {
        refused("there are 0 combinations", () -> Grid.of());
        refused("lr needs at least one value", () -> Parameter.lr());
        refused("hidden must be >= 1, got 0", () -> Parameter.hidden(8, 0));
        refused("lr stands twice", () -> Grid.of(Parameter.lr(1), Parameter.lr(2)));
        Grid hidden = Grid.of(Parameter.hidden(8));
        refused("logreg() has no hidden layer", () -> sweep(MOONS.with(Mlp.mlp()), hidden));
        Experiment pictures = Experiment.of(Digits.digits().take(20), Cnn.cnn(4), new Cce());
        refused("cnn(4).dense(32) has no hidden layer", () -> sweep(pictures, hidden));
        Experiment noRate = MOONS.with(new AdaDelta(1, 0.95, 1e-6));
        refused("has no learning rate", () -> sweep(noRate, Grid.of(Parameter.lr(1))));
        refused("try bce()", () -> sweep(MOONS, Grid.of(Parameter.of("loss", new Cce()))));
        Grid many = Grid.of(Parameter.batchSize(IntStream.rangeClosed(1, 5001).toArray()));
        refused(
                "combinations: 5,001, seeds: 2, that is more than 10,000 runs",
                () -> sweep(MOONS, many, new SweepOption.Seeds(2)));
        assertEquals(
                10_002,
                Plan.of(MOONS, many, List.of(new SweepOption.Seeds(2), new SweepOption.Force()))
                        .runs());
        SweepResult result = sweep(MOONS, GRID);
        refused("no column is called tset accuracy; try test", () -> result.by("tset accuracy"));
        refused("no column is called null", () -> result.by(null));
        refused("no lr is called 7; try 0.1, 0.01", () -> result.where("lr", 7));
        Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
        refused(
                "does not begin with the columns",
                () -> sweep(MOONS, GRID, new SweepOption.Resume(other)));
        assertEquals("a,b\n1,2\n", Files.readString(other), "what is not ours is left alone");
        Path bad = folder.resolve("bad.csv");
        sweep(MOONS, GRID, new SweepOption.Resume(bad));
        Files.writeString(bad, Files.readString(bad) + "1,2,3\n");
        refused("row 6 of", () -> sweep(MOONS, GRID, new SweepOption.Resume(bad)));
    }

    private static void refused(String part, org.junit.jupiter.api.function.Executable call) {
        String message = assertThrows(IllegalArgumentException.class, call).getMessage();
        assertTrue(message.contains(part), message);
        assertTrue(message.contains("try") || message.contains("leave"), message);
        assertFalse(message.contains("\n"), message);
    }
}
