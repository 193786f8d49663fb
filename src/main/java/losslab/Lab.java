package losslab;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import losslab.base.Check;
import losslab.base.Language;
import losslab.base.Option;
import losslab.base.Table;
import losslab.base.Text;
import losslab.data.Blobs;
import losslab.data.Circles;
import losslab.data.CsvFile;
import losslab.data.Dataset;
import losslab.data.Digits;
import losslab.data.Mnist;
import losslab.data.Moons;
import losslab.data.SigmoidCurve;
import losslab.data.Spiral;
import losslab.data.Xor;
import losslab.engine.dl4j.Dl4jNetworks;
import losslab.exercise.Checked;
import losslab.exercise.Hint;
import losslab.loss.AsLogits;
import losslab.loss.Bce;
import losslab.loss.Cce;
import losslab.loss.Focal;
import losslab.loss.Loss;
import losslab.loss.Mae;
import losslab.loss.Mse;
import losslab.loss.PointLoss;
import losslab.loss.StudentLoss;
import losslab.metric.Metrics;
import losslab.model.Activation;
import losslab.model.Cnn;
import losslab.model.Elu;
import losslab.model.Gelu;
import losslab.model.Identity;
import losslab.model.Init;
import losslab.model.Input;
import losslab.model.LeakyRelu;
import losslab.model.Mlp;
import losslab.model.Model;
import losslab.model.Relu;
import losslab.model.Sigmoid;
import losslab.model.Softmax;
import losslab.model.Softplus;
import losslab.model.Summary;
import losslab.model.Swish;
import losslab.model.Tanh;
import losslab.optim.AdaDelta;
import losslab.optim.AdaGrad;
import losslab.optim.Adam;
import losslab.optim.Optimizer;
import losslab.optim.RmsProp;
import losslab.optim.Schedule;
import losslab.optim.Sgd;
import losslab.pathology.Case;
import losslab.pathology.Pathologies;
import losslab.plot.ActivationPlot;
import losslab.plot.BatchPlot;
import losslab.plot.Boundary;
import losslab.plot.Comparison;
import losslab.plot.Confusion;
import losslab.plot.Figure;
import losslab.plot.Fit;
import losslab.plot.LossPlot;
import losslab.plot.RunPlot;
import losslab.plot.Show;
import losslab.problemset.ProblemSet;
import losslab.run.Diff;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.run.Watch;
import losslab.store.RunFiles;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;

/** The one-liners. Nouns make specifications, verbs do; nothing is decided here. */
public final class Lab {
    private Lab() {}

    // ---- data

    public static Dataset mnist() {
        return Mnist.mnist();
    }

    public static Dataset digits() {
        return Digits.digits();
    }

    public static Dataset xor() {
        return Xor.xor();
    }

    public static Dataset moons() {
        return Moons.moons();
    }

    public static Dataset circles() {
        return Circles.circles();
    }

    public static Dataset spiral() {
        return Spiral.spiral();
    }

    public static Dataset blobs(int classes) {
        return Blobs.blobs(classes);
    }

    public static Dataset sigmoidCurve() {
        return SigmoidCurve.sigmoidCurve();
    }

    public static Dataset csv(String file, String target, String... without) {
        return CsvFile.csv(file, target, without);
    }

    // ---- models

    public static Mlp mlp(int... hidden) {
        return Mlp.mlp(hidden);
    }

    /** Logistic regression: no hidden layer; with bce() or cce(). */
    public static Mlp logreg() {
        return Mlp.mlp();
    }

    /** Linear regression: no hidden layer; with mse() and its like. */
    public static Mlp linear() {
        return Mlp.mlp();
    }

    public static Cnn cnn(int... filters) {
        return Cnn.cnn(filters);
    }

    public static Summary summary(Model model, Dataset data) {
        return Summary.of(Experiment.architecture(model, data), false);
    }

    public static Summary summary(Model model, int inputs, int outputs) {
        Check.atLeast("inputs", inputs, 1, "summary(mlp(64), 784, 10)");
        Check.atLeast("outputs", outputs, 1, "summary(mlp(64), 784, 10)");
        return Summary.of(model.architecture(Input.features(inputs), outputs), false);
    }

    public static Summary summary(Experiment experiment) {
        return Summary.of(experiment.architecture(), experiment.get(Setting.STANDARDIZE));
    }

    // ---- activations

    public static Activation identity() {
        return new Identity();
    }

    public static Activation relu() {
        return new Relu();
    }

    public static Activation leakyRelu() {
        return leakyRelu(0.01);
    }

    public static Activation leakyRelu(double leak) {
        return new LeakyRelu(leak);
    }

    public static Activation elu() {
        return new Elu(1.0);
    }

    public static Activation gelu() {
        return new Gelu();
    }

    public static Activation sigmoid() {
        return new Sigmoid();
    }

    public static Activation tanh() {
        return new Tanh();
    }

    public static Activation softplus() {
        return new Softplus();
    }

    public static Activation swish() {
        return new Swish();
    }

    public static Activation softmax() {
        return new Softmax();
    }

    // ---- initialisations

    public static Init xavier() {
        return Init.of(Init.Kind.XAVIER, 0);
    }

    public static Init he() {
        return Init.of(Init.Kind.HE, 0);
    }

    public static Init lecun() {
        return Init.of(Init.Kind.LECUN, 0);
    }

    public static Init zero() {
        return Init.of(Init.Kind.CONSTANT, 0);
    }

    public static Init constant(double value) {
        return Init.of(Init.Kind.CONSTANT, value);
    }

    public static Init normal(double deviation) {
        Check.atLeast("deviation", deviation, 0, "normal(0.1)");
        return Init.of(Init.Kind.NORMAL, deviation);
    }

    // ---- losses

    public static Loss bce() {
        return new Bce();
    }

    public static Loss cce() {
        return new Cce();
    }

    public static Loss focal(double gamma) {
        return new Focal(gamma, List.of());
    }

    public static Loss focal(double gamma, double alpha) {
        return new Focal(gamma, List.of(alpha));
    }

    public static Loss focal(double gamma, double[] alpha) {
        return new Focal(gamma, Arrays.stream(alpha).boxed().toList());
    }

    public static Loss mse() {
        return new Mse();
    }

    public static Loss mae() {
        return new Mae();
    }

    public static Loss asLogits(Loss loss) {
        return new AsLogits(loss);
    }

    public static Loss loss(String name, PointLoss loss) {
        return StudentLoss.of(name, loss);
    }

    public static Loss loss(String name, PointLoss loss, PointLoss derivative) {
        return StudentLoss.of(name, loss, derivative);
    }

    /** One example: target first, then raw outputs. */
    public static double value(Loss loss, double[] y, double[] z) {
        return loss.value(y, z);
    }

    /** With respect to the raw outputs. */
    public static double[] gradient(Loss loss, double[] y, double[] z) {
        return loss.gradient(y, z);
    }

    // ---- optimisers and schedules

    public static Optimizer sgd() {
        return sgd(0.01);
    }

    public static Optimizer sgd(double lr) {
        return new Sgd(lr, 0, false);
    }

    public static Optimizer momentum() {
        return momentum(0.01, 0.9);
    }

    public static Optimizer momentum(double lr, double mu) {
        return new Sgd(lr, mu, false);
    }

    public static Optimizer nesterov() {
        return nesterov(0.01, 0.9);
    }

    public static Optimizer nesterov(double lr, double mu) {
        return new Sgd(lr, mu, true);
    }

    public static Optimizer adagrad() {
        return adagrad(0.01);
    }

    public static Optimizer adagrad(double lr) {
        return new AdaGrad(lr, 1e-8);
    }

    public static Optimizer rmsprop() {
        return rmsprop(0.001);
    }

    public static Optimizer rmsprop(double lr) {
        return new RmsProp(lr, 0.9, 1e-8);
    }

    public static Optimizer adam() {
        return Setting.OPTIMIZER.usual();
    }

    public static Optimizer adam(double lr) {
        return Adam.adam(lr);
    }

    public static Optimizer adamw() {
        return adamw(0.001, 0.01);
    }

    public static Optimizer adamw(double lr, double decay) {
        return Adam.adam(lr).decay(decay);
    }

    public static Optimizer amsgrad() {
        return amsgrad(0.001);
    }

    public static Optimizer amsgrad(double lr) {
        return Adam.adam(lr).variant(Adam.Variant.AMSGRAD);
    }

    public static Optimizer nadam() {
        return nadam(0.001);
    }

    public static Optimizer nadam(double lr) {
        return Adam.adam(lr).variant(Adam.Variant.NADAM);
    }

    public static Optimizer adadelta() {
        return new AdaDelta(1, 0.95, 1e-6);
    }

    public static Option schedule(Schedule schedule) {
        return Setting.SCHEDULE.to(schedule);
    }

    public static Schedule stepDecay(int every, double drop) {
        return new Schedule.StepDecay(every, drop);
    }

    public static Schedule exponentialDecay(double rate) {
        return new Schedule.ExponentialDecay(rate);
    }

    public static Schedule cosine() {
        return new Schedule.Cosine(0);
    }

    public static Schedule warmup(double epochs) {
        return new Schedule.Warmup(epochs);
    }

    public static Schedule oneCycle() {
        return new Schedule.OneCycle(0.3);
    }

    // ---- options

    public static Option epochs(int n) {
        return Setting.EPOCHS.to(n);
    }

    public static Option iterations(int n) {
        return Setting.ITERATIONS.to(n);
    }

    public static Option batch(int n) {
        return Setting.BATCH.to(Check.atLeast("batch", n, 1, "batch(32)"));
    }

    public static Option fullBatch() {
        return Setting.BATCH.to(0);
    }

    public static Option seed(long n) {
        return Setting.SEED.to(n);
    }

    public static Option shuffle(boolean on) {
        return Setting.SHUFFLE.to(on);
    }

    public static Option standardize(boolean on) {
        return Setting.STANDARDIZE.to(on);
    }

    public static Option l1(double lambda) {
        return Setting.L1.to(lambda);
    }

    public static Option l2(double lambda) {
        return Setting.L2.to(lambda);
    }

    public static Option clipNorm(double norm) {
        return Setting.CLIP_NORM.to(norm);
    }

    public static Option clipValue(double bound) {
        return Setting.CLIP_VALUE.to(bound);
    }

    public static Option earlyStopping(int patience) {
        return Setting.EARLY_STOPPING.to(patience);
    }

    public static Option metrics(String first, String... rest) {
        return Setting.METRICS.to(Stream.concat(Stream.of(first), Arrays.stream(rest)).toList());
    }

    public static Option evaluateEvery(int epochs) {
        return Setting.EVALUATE_EVERY.to(epochs);
    }

    public static Option snapshotEvery(int steps) {
        return Setting.SNAPSHOT_EVERY.to(steps);
    }

    public static Option quiet() {
        return Watch.QUIET;
    }

    public static Option live() {
        return Watch.LIVE;
    }

    public static Option on(String engine) {
        return Setting.ENGINE.to(engine);
    }

    public static String fused() {
        return "fused";
    }

    public static String dl4j() {
        return "dl4j";
    }

    // ---- training

    public static Experiment experiment(Dataset data, Model model, Loss loss, Option... options) {
        return Experiment.of(data, model, loss, options);
    }

    public static Run train(Dataset data, Model model, Loss loss, Option... options) {
        return experiment(data, model, loss, options).run();
    }

    public static Diff diff(Experiment one, Experiment other) {
        return one.diff(other);
    }

    /** A metric of a run on the test split. */
    public static double score(Run run, String metric) {
        Metrics.named(metric, run.experiment().data().task()); // before predicting
        return Metrics.score(metric, run.predictions(run.experiment().data().test()));
    }

    public static Path save(Run run, String file) {
        return RunFiles.save(run, Path.of(file));
    }

    public static Run load(String file, Option... known) {
        return RunFiles.load(Path.of(file), known);
    }

    // ---- exercises

    /** All exercises, and which are solved. */
    public static Table exercises() {
        return Session.current().workbook().exercises();
    }

    /** The visible checks of the exercise that the student's class answers. */
    public static Checked check(Object answer) {
        return Session.current().workbook().check(answer);
    }

    /** The next hint. */
    public static Hint hint(String exercise) {
        return Session.current().workbook().hint(exercise);
    }

    // ---- the session

    public static Run last() {
        return Session.current().last();
    }

    // ---- looking

    public static Figure show(Dataset data) {
        return Session.current().show(Show.of(data));
    }

    public static Figure plot(Run first, Run... rest) {
        return Session.current()
                .show(rest.length == 0 ? RunPlot.of(first) : Comparison.of(first, rest));
    }

    public static Figure plot(Loss first, Loss... rest) {
        return Session.current().show(LossPlot.of(first, rest));
    }

    public static Figure plot(Activation first, Activation... rest) {
        return Session.current().show(ActivationPlot.of(first, rest));
    }

    public static Figure plotBatches(Run run) {
        return Session.current().show(BatchPlot.of(run));
    }

    public static Figure boundary(Run run) {
        return Session.current().show(Boundary.of(run));
    }

    public static Figure fit(Run run) {
        return Session.current().show(Fit.of(run));
    }

    public static Figure confusion(Run run) {
        return Session.current().show(Confusion.of(run));
    }

    /** The network as Deeplearning4j's own, to be saved, evaluated or trained on there. */
    public static MultiLayerNetwork network(Run run) {
        return Dl4jNetworks.of(run.experiment(), run.network());
    }

    // ---- pathologies and teaching work

    public static Patient masha(String letter) {
        return pathology(letter);
    }

    public static Patient pathology(String id) {
        return new Patient(Case.of(Pathologies.named(id)));
    }

    public static Prose pathologies() {
        return new Prose(
                Pathologies.all().stream()
                        .map(pathology -> Case.of(pathology).toString())
                        .collect(Collectors.joining("\n")));
    }

    public static ProblemSet problemSet() {
        return ProblemSet.usual();
    }

    // ---- the session

    public static Prose language(String code) {
        Language.named(code).use();
        return new Prose(Text.get("lab.language"));
    }
}
