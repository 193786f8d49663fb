package losslab;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import losslab.base.Check;
import losslab.base.Language;
import losslab.base.Option;
import losslab.base.Table;
import losslab.base.Text;
import losslab.data.Blobs;
import losslab.data.Cifar100;
import losslab.data.Circles;
import losslab.data.CsvFile;
import losslab.data.Dataset;
import losslab.data.Digits;
import losslab.data.Drawings;
import losslab.data.Mnist;
import losslab.data.Moons;
import losslab.data.SigmoidCurve;
import losslab.data.Spiral;
import losslab.data.Synthetic;
import losslab.data.Xor;
import losslab.engine.dl4j.Dl4jNetworks;
import losslab.exercise.Checked;
import losslab.exercise.ExerciseList;
import losslab.exercise.Hint;
import losslab.help.Help;
import losslab.loss.AsLogits;
import losslab.loss.Bce;
import losslab.loss.Cce;
import losslab.loss.Focal;
import losslab.loss.GradientCheck;
import losslab.loss.Hinge;
import losslab.loss.Huber;
import losslab.loss.LabelSmoothing;
import losslab.loss.LogCosh;
import losslab.loss.Loss;
import losslab.loss.Mae;
import losslab.loss.Mape;
import losslab.loss.Mse;
import losslab.loss.Msle;
import losslab.loss.OneExample;
import losslab.loss.PointLoss;
import losslab.loss.Quantile;
import losslab.loss.RowFunction;
import losslab.loss.RowGradient;
import losslab.loss.RowLoss;
import losslab.loss.SquaredHinge;
import losslab.loss.StudentLoss;
import losslab.loss.Weighted;
import losslab.loss.WrongSign;
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
import losslab.pathology.Pathologies;
import losslab.plot.ActivationPlot;
import losslab.plot.Animate;
import losslab.plot.Animation;
import losslab.plot.BatchPlot;
import losslab.plot.Boundary;
import losslab.plot.CalibrationPlot;
import losslab.plot.Comparison;
import losslab.plot.Confusion;
import losslab.plot.Figure;
import losslab.plot.Fit;
import losslab.plot.GradientPlot;
import losslab.plot.LossPlot;
import losslab.plot.MistakesPlot;
import losslab.plot.RatesPlot;
import losslab.plot.RocPlot;
import losslab.plot.RunPlot;
import losslab.plot.Show;
import losslab.plot.SurfacePlot;
import losslab.plot.SweepPlot;
import losslab.problemset.ProblemSet;
import losslab.report.Report;
import losslab.run.Diff;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.run.Watch;
import losslab.shell.Elsewhere;
import losslab.store.RunFiles;
import losslab.study.LearningRates;
import losslab.study.LossStudy;
import losslab.study.TemperatureScaling;
import losslab.study.sweep.Grid;
import losslab.study.sweep.Parameter;
import losslab.study.sweep.Sweep;
import losslab.study.sweep.SweepOption;
import losslab.study.sweep.SweepResult;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;

/** The one-liners. Nouns make specifications, verbs do; nothing is decided here. */
public final class Lab {
    static {
        Elsewhere.endWithTheFirst(); // or a long training would go on without its session
    }

    private Lab() {}

    // ---- data

    /**
     * MNIST, handwritten digits: 28×28 grey values in [0, 1], ten classes; the official test set,
     * and the last tenth of the official training set for validation.
     *
     * <p>It is read from {@code -Dlosslab.data=DIR}, {@code LOSSLAB_DATA} or the cache, else
     * downloaded; without a network it is digits() under a name that says so.
     *
     * <p>Example: {@code train(mnist().take(2000), mlp(64), focal(2.0))}
     *
     * <p>See also {@link #digits}, {@link #show}, {@link #train}.
     */
    public static Dataset mnist() {
        return Mnist.mnist();
    }

    /**
     * Digits as if written by hand, drawn on the spot: 28×28 grey values in [0, 1], ten classes,
     * nothing to download; 8,000 training, 1,000 validation and 1,000 test examples.
     *
     * <p>Example: {@code show(digits().take(500).noise(0.3))}
     *
     * <p>See also {@link #mnist}, {@link #show}.
     */
    public static Dataset digits() {
        return Digits.digits();
    }

    /**
     * Some classes of CIFAR-100, photographs of 32×32 pixels in colour, by their numbers 0 … 99: 0
     * apple, 22 clock, 37 house; the official test set, and the last tenth of the official training
     * set for validation.
     *
     * <p>The archive {@code cifar-100-binary.tar.gz} is read from {@code -Dlosslab.data=DIR},
     * {@code LOSSLAB_DATA} or the cache, else downloaded (169 MB; a download that was cut goes on);
     * without a network it is drawings() under a name that says so.
     *
     * <p>Example: {@code train(cifar100(0, 22, 37), mlp(50), cce(), standardize(true))}
     *
     * <p>See also {@link #drawings}, {@link #mnist}, {@link #show}, {@link #cnn}.
     */
    public static Dataset cifar100(int... classes) {
        return Cifar100.cifar100(classes);
    }

    /**
     * Apples, clocks and houses, drawn on the spot: 32×32 pixels in colour, values in [0, 1], three
     * classes, nothing to download; 1,800 training, 300 validation and 300 test examples.
     *
     * <p>Example: {@code show(drawings().take(50))}
     *
     * <p>See also {@link #cifar100}, {@link #digits}, {@link #show}.
     */
    public static Dataset drawings() {
        return Drawings.drawings();
    }

    /**
     * Exclusive or: the corners of the unit square with normal noise (σ = 0.1), class 1 where the
     * coordinates differ; 1,000 / 500 / 500 examples. No linear model separates them.
     *
     * <p>Formula: {@code y = x_1 ⊕ x_2}
     *
     * <p>Example: {@code boundary(train(xor(), mlp(8), bce()))}
     *
     * <p>See also {@link #moons}, {@link #circles}, {@link #spiral}.
     */
    public static Dataset xor() {
        return Xor.xor();
    }

    /**
     * Two interleaved half circles of radius 1 with normal noise (σ = 0.2): two features, two
     * classes, 500 / 500 / 500 examples.
     *
     * <p>Example: {@code show(moons().noise(0.1))}
     *
     * <p>See also {@link #circles}, {@link #spiral}, {@link #xor}, {@link #boundary}.
     */
    public static Dataset moons() {
        return Moons.moons();
    }

    /**
     * A circle of radius 0.5 (class 1) inside one of radius 1 (class 0) with normal noise (σ =
     * 0.1): two features, 500 / 500 / 500 examples.
     *
     * <p>Example: {@code train(circles(), mlp(8), bce())}
     *
     * <p>See also {@link #moons}, {@link #spiral}, {@link #xor}.
     */
    public static Dataset circles() {
        return Circles.circles();
    }

    /**
     * Two arms of a spiral, 1.5 turns each, with normal noise (σ = 0.02): two features, two
     * classes, 600 / 400 / 400 examples. It needs a larger net and more epochs.
     *
     * <p>Example: {@code boundary(train(spiral(), mlp(32, 32), bce(), adam(0.01), epochs(50)))}
     *
     * <p>See also {@link #moons}, {@link #circles}, {@link #xor}.
     */
    public static Dataset spiral() {
        return Spiral.spiral();
    }

    /**
     * One normal cloud (σ = 1) per class, the centres on a circle of radius 3; {@code classes >=
     * 2}; 800 / 400 / 400 examples. Two classes make a binary task, more a multiclass one.
     *
     * <p>Example: {@code boundary(train(blobs(4), mlp(16), cce()))}
     *
     * <p>See also {@link #moons}, {@link #cce}.
     */
    public static Dataset blobs(int classes) {
        return Blobs.blobs(classes);
    }

    /**
     * A curve to fit: a sigmoid with normal noise (σ = 0.05), x from −0.5 to 0.49; a regression of
     * one feature, 500 / 200 / 200 examples.
     *
     * <p>Formula: {@code y = 1 / (1 + e^(−10x)) + ε}
     *
     * <p>Example: {@code fit(train(sigmoidCurve(), mlp(16), mse(), adam(0.01), epochs(50)))}
     *
     * <p>See also {@link #fit}, {@link #mse}.
     */
    public static Dataset sigmoidCurve() {
        return SigmoidCurve.sigmoidCurve();
    }

    /**
     * Standard normal features and a target by a rule: "halfspace", "parabola", "ends", "wave",
     * "relus", "products", "lognormal" or "hurdle"; 400 / 400 / 1,000 examples. {@code noise(σ)}
     * adds noise to the rule, {@code features(n)} adds features that mean nothing.
     *
     * <p>Formula: {@code parabola: y = 10·x_1 + 5·x_2² + σ·ε}
     *
     * <p>Example: {@code train(synthetic("parabola"), mlp(32), mse(), adam(0.01))}
     *
     * <p>See also {@link #blobs}, {@link #sigmoidCurve}.
     */
    public static Dataset synthetic(String rule) {
        return Synthetic.synthetic(rule);
    }

    /**
     * A table from a file with a header; the target column decides the task: two different values
     * are binary, text or a few integers multiclass, other numbers regression. Columns named last
     * are left out.
     *
     * <p>A text column becomes a 0/1 feature per value, a missing number the column's mean; 70 %
     * train, 15 % validate, 15 % test, otherwise {@code .split(0.6, 0.2, 0.2)}.
     *
     * <p>Example: {@code save(train(xor(), mlp(8), bce(), epochs(30)), "run.csv"); csv("run.csv",
     * "validation_loss", "seconds")}
     *
     * <p>See also {@link #save}, {@link #train}.
     */
    public static Dataset csv(String file, String target, String... without) {
        return CsvFile.csv(file, target, without);
    }

    // ---- models

    /**
     * A multilayer perceptron with hidden layers of the given widths; the output layer follows from
     * the data, its activation from the loss.
     *
     * <p>Default: ReLU, He initialisation, biases. Change with {@code .activation(tanh())}, {@code
     * .dropout(0.5)}, {@code .noBias()}, {@code .init(xavier())}, {@code .output(sigmoid())}.
     *
     * <p>Formula: {@code a_k = f(a_(k−1) W_k + b_k)}
     *
     * <p>Example: {@code train(moons(), mlp(32, 16).activation(tanh()), bce())}
     *
     * <p>See also {@link #summary}, {@link #logreg}, {@link #cnn}, {@link #relu}, {@link #he}.
     */
    public static Mlp mlp(int... hidden) {
        return Mlp.mlp(hidden);
    }

    /**
     * Logistic regression: no hidden layer; with {@code bce()} for two classes, {@code cce()} for
     * more.
     *
     * <p>Formula: {@code p = σ(x·w + b)}
     *
     * <p>Example: {@code train(moons(), logreg(), bce())}
     *
     * <p>See also {@link #linear}, {@link #mlp}, {@link #bce}, {@link #cce}.
     */
    public static Mlp logreg() {
        return Mlp.mlp();
    }

    /**
     * Linear regression: no hidden layer; with {@code mse()} and its like.
     *
     * <p>Formula: {@code ŷ = x·w + b}
     *
     * <p>Example: {@code train(sigmoidCurve(), linear(), mse())}
     *
     * <p>See also {@link #logreg}, {@link #mlp}, {@link #mse}.
     */
    public static Mlp linear() {
        return Mlp.mlp();
    }

    /**
     * A small convolutional net for images: per number of filters a 3×3 convolution and a 2×2 max
     * pooling, then a dense hidden layer.
     *
     * <p>Default: filters 8 and 16, 32 dense units, ReLU. Change with {@code .dense(64)}, {@code
     * .activation(tanh())}, {@code .dropout(0.5)}. It is trained by the engine {@code dl4j()}.
     *
     * <p>Example: {@code summary(cnn(8, 16), digits())}
     *
     * <p>See also {@link #mlp}, {@link #dl4j}, {@link #summary}.
     */
    public static Cnn cnn(int... filters) {
        return Cnn.cnn(filters);
    }

    /**
     * The layers of a model on some data: shapes, activations, numbers of parameters.
     *
     * <p>Formula: {@code mlp: n = Σ (in + 1) · out; noBias(): n = Σ in · out}
     *
     * <p>Example: {@code summary(mlp(64), digits())}
     *
     * <p>See also {@link #mlp}, {@link #cnn}.
     */
    public static Summary summary(Model model, Dataset data) {
        return Summary.of(Experiment.architecture(given(model), given(data)), false);
    }

    /**
     * For so many inputs and outputs instead of data, each at least 1.
     *
     * <p>Example: {@code summary(mlp(4, 5, 6, 4, 3).noBias(), 4, 3)}
     */
    public static Summary summary(Model model, int inputs, int outputs) {
        Check.atLeast("inputs", inputs, 1, "summary(mlp(64), 784, 10)");
        Check.atLeast("outputs", outputs, 1, "summary(mlp(64), 784, 10)");
        return Summary.of(given(model).architecture(Input.features(inputs), outputs), false);
    }

    /**
     * Of an experiment, with the standardisation of its inputs, if any.
     *
     * <p>Example: {@code summary(experiment(moons(), mlp(8), bce(), standardize(true)))}
     */
    public static Summary summary(Experiment experiment) {
        return Summary.of(given(experiment).architecture(), experiment.get(Setting.STANDARDIZE));
    }

    // ---- activations

    /**
     * The activation that changes nothing: layers with it collapse into a single linear one.
     *
     * <p>Formula: {@code f(z) = z}
     *
     * <p>Example: {@code train(moons(), mlp(8).activation(identity()), bce())}
     *
     * <p>See also {@link #relu}, {@link #linear}.
     */
    public static Activation identity() {
        return new Identity();
    }

    /**
     * Rectified linear unit, the default of hidden layers; its gradient is 0 for {@code z < 0}, so
     * a unit can die.
     *
     * <p>Formula: {@code f(z) = max(0, z)}
     *
     * <p>Example: {@code plot(relu(), leakyRelu(0.1), elu())}
     *
     * <p>See also {@link #leakyRelu}, {@link #elu}, {@link #gelu}, {@link #he}.
     */
    public static Activation relu() {
        return new Relu();
    }

    /**
     * ReLU with a small slope for {@code z < 0}, so that no unit dies; default leak 0.01.
     *
     * <p>Formula: {@code f(z) = z > 0 ? z : leak · z}
     *
     * <p>Example: {@code train(moons(), mlp(16).activation(leakyRelu()), bce())}
     *
     * <p>See also {@link #relu}, {@link #elu}.
     */
    public static Activation leakyRelu() {
        return leakyRelu(0.01);
    }

    /**
     * With a slope of one's own; {@code leak >= 0}.
     *
     * <p>Example: {@code train(moons(), mlp(16).activation(leakyRelu(0.2)), bce())}
     */
    public static Activation leakyRelu(double leak) {
        return new LeakyRelu(leak);
    }

    /**
     * Exponential linear unit (α = 1): smooth at 0, bounded below by −1.
     *
     * <p>Formula: {@code f(z) = z > 0 ? z : e^z − 1}
     *
     * <p>Example: {@code plot(elu(), relu())}
     *
     * <p>See also {@link #relu}, {@link #leakyRelu}, {@link #softplus}.
     */
    public static Activation elu() {
        return new Elu(1.0);
    }

    /**
     * Gaussian error linear unit in its tanh approximation: z weighted by the normal distribution
     * function Φ.
     *
     * <p>Formula: {@code f(z) = z Φ(z) ≈ ½ z (1 + tanh(√(2/π) (z + 0.044715 z³)))}
     *
     * <p>Example: {@code plot(gelu(), swish(), relu())}
     *
     * <p>See also {@link #swish}, {@link #relu}.
     */
    public static Activation gelu() {
        return new Gelu();
    }

    /**
     * The logistic function, from 0 to 1; saturates for large |z|, where its gradient vanishes.
     *
     * <p>Formula: {@code f(z) = σ(z) = 1 / (1 + e^(−z))} {@code f′ = σ (1 − σ)}
     *
     * <p>Example: {@code plot(sigmoid(), tanh())}
     *
     * <p>See also {@link #tanh}, {@link #softmax}, {@link #bce}, {@link #xavier}.
     */
    public static Activation sigmoid() {
        return new Sigmoid();
    }

    /**
     * Hyperbolic tangent, from −1 to 1, a sigmoid centred at 0.
     *
     * <p>Formula: {@code f(z) = (e^z − e^(−z)) / (e^z + e^(−z)) = 2 σ(2z) − 1} {@code f′ = 1 − f²}
     *
     * <p>Example: {@code train(moons(), mlp(16).activation(tanh()), bce())}
     *
     * <p>See also {@link #sigmoid}, {@link #xavier}.
     */
    public static Activation tanh() {
        return new Tanh();
    }

    /**
     * A smooth ReLU; its derivative is the sigmoid.
     *
     * <p>Formula: {@code f(z) = ln(1 + e^z)} {@code f′ = σ(z)}
     *
     * <p>Example: {@code train(moons(), mlp(16).activation(softplus()), bce())}
     *
     * <p>See also {@link #relu}, {@link #sigmoid}.
     */
    public static Activation softplus() {
        return new Softplus();
    }

    /**
     * z times its sigmoid (also called SiLU): smooth and not monotonic.
     *
     * <p>Formula: {@code f(z) = z σ(z)}
     *
     * <p>Example: {@code train(moons(), mlp(16).activation(swish()), bce())}
     *
     * <p>See also {@link #gelu}, {@link #relu}.
     */
    public static Activation swish() {
        return new Swish();
    }

    /**
     * Turns raw outputs (logits) into probabilities that sum to 1; {@code cce()} brings it along,
     * so it need not be written.
     *
     * <p>Formula: {@code p_j = e^(z_j) / Σ_k e^(z_k)}
     *
     * <p>Example: {@code train(blobs(3), mlp(8).output(softmax()), cce())}
     *
     * <p>See also {@link #cce}, {@link #sigmoid}, {@link #asLogits}.
     */
    public static Activation softmax() {
        return new Softmax();
    }

    // ---- initialisations

    /**
     * Xavier (Glorot) initialisation: uniform, made for tanh and sigmoid, for which it is the
     * default; biases begin at 0.
     *
     * <p>Formula: {@code w ~ U(−r, r), r = √(6 / (inputs + outputs))}
     *
     * <p>Example: {@code train(moons(), mlp(16).activation(relu()).init(xavier()), bce())}
     *
     * <p>See also {@link #he}, {@link #lecun}.
     */
    public static Init xavier() {
        return Init.of(Init.Kind.XAVIER, 0);
    }

    /**
     * He initialisation: normal, made for ReLU and its family, for which it is the default; biases
     * begin at 0.
     *
     * <p>Formula: {@code w ~ N(0, σ²), σ = √(2 / inputs)}
     *
     * <p>Example: {@code train(moons(), mlp(16).activation(tanh()).init(he()), bce())}
     *
     * <p>See also {@link #xavier}, {@link #lecun}, {@link #relu}.
     */
    public static Init he() {
        return Init.of(Init.Kind.HE, 0);
    }

    /**
     * LeCun initialisation: normal, keeps the variance of the inputs; biases begin at 0.
     *
     * <p>Formula: {@code w ~ N(0, σ²), σ = √(1 / inputs)}
     *
     * <p>Example: {@code train(moons(), mlp(16).init(lecun()), bce())}
     *
     * <p>See also {@link #he}, {@link #xavier}.
     */
    public static Init lecun() {
        return Init.of(Init.Kind.LECUN, 0);
    }

    /**
     * All weights begin at 0: a mistake worth seeing, since the hidden units stay equal or get no
     * gradient at all.
     *
     * <p>Formula: {@code w = 0}
     *
     * <p>Example: {@code train(moons(), mlp(16).init(zero()), bce())}
     *
     * <p>See also {@link #constant}, {@link #he}.
     */
    public static Init zero() {
        return Init.of(Init.Kind.CONSTANT, 0);
    }

    /**
     * All weights begin at one value, so all units of a layer stay equal: the symmetry is not
     * broken.
     *
     * <p>Formula: {@code w = c}
     *
     * <p>Example: {@code train(moons(), mlp(16).init(constant(0.1)), bce())}
     *
     * <p>See also {@link #zero}, {@link #normal}.
     */
    public static Init constant(double value) {
        return Init.of(Init.Kind.CONSTANT, value);
    }

    /**
     * Weights from a normal distribution of the given standard deviation, at least 0, whatever the
     * width of the layers.
     *
     * <p>Formula: {@code w ~ N(0, σ²)}
     *
     * <p>Example: {@code train(moons(), mlp(16).init(normal(0.01)), bce())}
     *
     * <p>See also {@link #he}, {@link #xavier}, {@link #constant}.
     */
    public static Init normal(double deviation) {
        Check.atLeast("deviation", deviation, 0, "normal(0.1)");
        return Init.of(Init.Kind.NORMAL, deviation);
    }

    // ---- losses

    /**
     * Binary cross-entropy: the negative log-likelihood of a yes-or-no answer. Targets 0 or 1, one
     * raw output z; sets of more classes are refused.
     *
     * <p>Formula: {@code L = −y ln p − (1 − y) ln(1 − p), p = σ(z)} {@code ∂L/∂z = p − y}
     *
     * <p>Example: {@code train(moons(), mlp(16), bce())}
     *
     * <p>See also {@link #cce}, {@link #focal}, {@link #sigmoid}.
     */
    public static Loss bce() {
        return new Bce();
    }

    /**
     * Categorical cross-entropy: the negative log-likelihood of the right class. Targets one-hot,
     * one raw output per class.
     *
     * <p>Formula: {@code L = −Σ_j y_j ln p_j, p = softmax(z)} {@code ∂L/∂z = p − y}
     *
     * <p>Example: {@code value(cce(), new double[] {0, 0, 1}, new double[] {2, -1, 0.5})}
     *
     * <p>See also {@link #bce}, {@link #focal}, {@link #softmax}.
     */
    public static Loss cce() {
        return new Cce();
    }

    /**
     * Focal loss: cross-entropy in which what is already right counts less; {@code gamma >= 0}, and
     * 0 is cross-entropy. For two classes or more; p_t is the probability of the right class t.
     *
     * <p>Formula: {@code L = −α_t (1 − p_t)^γ ln p_t}
     *
     * <p>Example: {@code train(mnist().take(2000), mlp(64), focal(2.0))}
     *
     * <p>See also {@link #bce}, {@link #cce}, {@link #plot}.
     */
    public static Loss focal(double gamma) {
        return new Focal(gamma, List.of());
    }

    /**
     * With alpha in [0, 1], class 1 weighs α and class 0 weighs 1 − α (binary task).
     *
     * <p>Example: {@code plot(bce(), focal(2.0), focal(2.0, 0.25))}
     */
    public static Loss focal(double gamma, double alpha) {
        return new Focal(gamma, List.of(alpha));
    }

    /**
     * With an array alpha, each class has its own weight (multiclass); without alpha all weights
     * are 1.
     *
     * <p>Example: {@code train(blobs(3), mlp(16), focal(2.0, new double[] {0.2, 0.5, 0.3}))}
     */
    public static Loss focal(double gamma, double[] alpha) {
        return new Focal(gamma, Arrays.stream(given(alpha)).boxed().toList());
    }

    /**
     * Hinge loss: right by a margin of 1 costs nothing. For two classes or more (Crammer–Singer, c
     * the right class); raw outputs are scores, no probabilities: with one output class 1 is above
     * 0.
     *
     * <p>Formula: {@code L = max(0, 1 − (2y − 1) z)} {@code L = max(0, 1 + max_{j≠c} z_j − z_c)}
     *
     * <p>Example: {@code train(moons(), mlp(16), hinge())}
     *
     * <p>See also {@link #squaredHinge}, {@link #bce}, {@link #cce}.
     */
    public static Loss hinge() {
        return new Hinge();
    }

    /**
     * Squared hinge loss: the square of the hinge, smooth where the margin is met; confident
     * mistakes weigh more.
     *
     * <p>Formula: {@code L = max(0, 1 − (2y − 1) z)²}
     *
     * <p>Example: {@code plot(hinge(), squaredHinge())}
     *
     * <p>See also {@link #hinge}.
     */
    public static Loss squaredHinge() {
        return new SquaredHinge();
    }

    /**
     * Some classes count more. One weight is that of class 1 in a binary task, class 0 then has 1;
     * the mean is not divided by the sum of the weights.
     *
     * <p>Formula: {@code L = w(y) loss(y, z), w(y) = Σ_c w_c y_c}
     *
     * <p>Example: {@code train(moons(), mlp(16), weighted(bce(), 3.0))}
     *
     * <p>See also {@link #focal}, {@link #labelSmoothing}.
     */
    public static Loss weighted(Loss loss, double positiveWeight) {
        return new Weighted(given(loss), List.of(positiveWeight));
    }

    /**
     * An array has one weight per class, {@code >= 0}.
     *
     * <p>Example: {@code train(blobs(3), mlp(16), weighted(cce(), new double[] {1, 1, 5}))}
     */
    public static Loss weighted(Loss loss, double[] classWeights) {
        return new Weighted(given(loss), Arrays.stream(given(classWeights)).boxed().toList());
    }

    /**
     * Label smoothing: the target is mixed with the uniform distribution over K classes (K = 2 with
     * one output), so that no output is asked to be certain; epsilon from 0 to below 1.
     *
     * <p>Formula: {@code L = loss((1 − ε) y + ε/K, z)}
     *
     * <p>Example: {@code train(blobs(3), mlp(16), labelSmoothing(cce(), 0.1))}
     *
     * <p>See also {@link #cce}, {@link #weighted}.
     */
    public static Loss labelSmoothing(Loss loss, double epsilon) {
        return new LabelSmoothing(given(loss), epsilon);
    }

    /**
     * Mean squared error, the usual loss of regression; its best constant is the mean, and outliers
     * weigh much. m outputs.
     *
     * <p>Formula: {@code L = (1/m) Σ_j (y_j − z_j)²} {@code ∂L/∂z_j = 2 (z_j − y_j) / m}
     *
     * <p>Example: {@code train(sigmoidCurve(), mlp(16), mse())}
     *
     * <p>See also {@link #mae}.
     */
    public static Loss mse() {
        return new Mse();
    }

    /**
     * Mean absolute error: robust against outliers; its best constant is the median. m outputs; the
     * gradient does not shrink near the goal.
     *
     * <p>Formula: {@code L = (1/m) Σ_j |y_j − z_j|} {@code ∂L/∂z_j = sign(z_j − y_j) / m}
     *
     * <p>Example: {@code plot(mse(), mae())}
     *
     * <p>See also {@link #mse}.
     */
    public static Loss mae() {
        return new Mae();
    }

    /**
     * Huber's loss: squared up to delta, absolute beyond; outliers pull no harder than delta. r = z
     * − y, mean over the outputs; {@code delta > 0}.
     *
     * <p>Formula: {@code L = ½ r² for |r| ≤ δ, otherwise δ (|r| − ½ δ)}
     *
     * <p>Example: {@code plot(mse(), mae(), huber(1.0), logcosh())}
     *
     * <p>See also {@link #mse}, {@link #mae}, {@link #logcosh}.
     */
    public static Loss huber(double delta) {
        return new Huber(delta);
    }

    /**
     * Log-cosh: smooth, half the squared error for small errors, the absolute one for large ones.
     * Mean over the outputs.
     *
     * <p>Formula: {@code L = ln cosh(z − y)} {@code ∂L/∂z = tanh(z − y)}
     *
     * <p>Example: {@code train(sigmoidCurve(), mlp(16), logcosh())}
     *
     * <p>See also {@link #huber}, {@link #mse}.
     */
    public static Loss logcosh() {
        return new LogCosh();
    }

    /**
     * Mean squared logarithmic error: errors of orders of magnitude; targets above −1. Below 0 a
     * prediction counts as 0 and has no gradient.
     *
     * <p>Formula: {@code L = (ln(1 + max(z, 0)) − ln(1 + y))²}
     *
     * <p>Example: {@code value(msle(), new double[] {9}, new double[] {99})}
     *
     * <p>See also {@link #mse}, {@link #mape}.
     */
    public static Loss msle() {
        return new Msle();
    }

    /**
     * Mean absolute percentage error, as a fraction: 0.05 is 5 %. Targets must not be 0.
     *
     * <p>Formula: {@code L = |y − z| / |y|}
     *
     * <p>Example: {@code value(mape(), new double[] {4}, new double[] {5})}
     *
     * <p>See also {@link #mae}, {@link #msle}.
     */
    public static Loss mape() {
        return new Mape();
    }

    /**
     * Quantile (pinball) loss: too low costs tau per unit, too high 1 − tau; its best constant is
     * the tau-quantile. tau in (0, 1).
     *
     * <p>Formula: {@code L = max(τ r, (τ − 1) r), r = y − z}
     *
     * <p>Example: {@code train(sigmoidCurve(), mlp(16), quantile(0.9))}
     *
     * <p>See also {@link #mae}.
     */
    public static Loss quantile(double tau) {
        return new Quantile(tau);
    }

    /**
     * A deliberate mistake: outputs that went through softmax (or the sigmoid) already are treated
     * as logits and go through it again; learning slows down.
     *
     * <p>Formula: {@code L(y, z) = loss(y, softmax(z))}
     *
     * <p>Example: {@code plot(train(xor(), mlp(8), asLogits(bce())), train(xor(), mlp(8), bce()))}
     *
     * <p>See also {@link #cce}, {@link #softmax}.
     */
    public static Loss asLogits(Loss loss) {
        return new AsLogits(given(loss));
    }

    /**
     * A deliberate mistake: the loss with its gradient taken with the wrong sign, so that training
     * climbs; {@code gradientCheck} finds it.
     *
     * <p>Formula: {@code g(y, z) = −∂L/∂z}
     *
     * <p>Example: {@code gradientCheck(wrongSign(bce()))}
     *
     * <p>See also {@link #asLogits}, {@link #gradientCheck}.
     */
    public static Loss wrongSign(Loss loss) {
        return new WrongSign(given(loss));
    }

    /**
     * A loss of one's own as a lambda of target and prediction (y, p), p after the sigmoid or
     * softmax that the task asks for; the mean over the outputs is taken. The gradient is taken
     * numerically.
     *
     * <p>Formula: {@code L = (1/m) Σ_j loss(y_j, p_j)}
     *
     * <p>Example: {@code train(moons(), mlp(8), loss("mine", (y, p) -> (y - p) * (y - p)))}
     *
     * <p>See also {@link #value}, {@link #gradient}, {@link #mse}.
     */
    public static Loss loss(String name, PointLoss loss) {
        return StudentLoss.of(name, loss);
    }

    /**
     * With the derivative with respect to p: faster and more exact.
     *
     * <p>Example: {@code var mine = loss("mine", (y, p) -> (y - p) * (y - p), (y, p) -> 2 * (p -
     * y)); train(moons(), mlp(8), mine)}
     */
    public static Loss loss(String name, PointLoss loss, PointLoss derivative) {
        return StudentLoss.of(
                name, loss, Check.given("derivative", derivative, "(y, p) -> 2 * (p - y)"));
    }

    /**
     * A loss of one's own over whole rows, for losses that need all outputs at once: a lambda of
     * two arrays (y, p), p after the sigmoid or softmax that the task asks for. The gradient is
     * taken numerically.
     *
     * <p>Formula: {@code L = loss(y, p)}
     *
     * <p>Example: {@code rowLoss("of class 0", (y, p) -> -y[0] * Math.log(p[0] + 1e-7))}
     *
     * <p>See also {@link #loss}, {@link #gradientCheck}.
     */
    public static Loss rowLoss(String name, RowFunction loss) {
        return RowLoss.of(name, loss);
    }

    /**
     * With the derivatives with respect to p, an array as long as p.
     *
     * <p>Example: {@code rowLoss("sum", (y, p) -> 3 * p[0], (y, p) -> new double[] {3})}
     */
    public static Loss rowLoss(String name, RowFunction loss, RowGradient gradient) {
        return RowLoss.of(name, loss, gradient);
    }

    /**
     * Whether the gradient of a loss is the slope of its value, for drawn examples of every task:
     * where it is wrong, by how much, and what mistake that looks like.
     *
     * <p>Formula: {@code ∂L/∂z_j ≈ (L(y, z + h e_j) − L(y, z − h e_j)) / 2h}
     *
     * <p>Example: {@code gradientCheck(loss("mine", (y, p) -> (y - p) * (y - p), (y, p) -> p - y))}
     *
     * <p>See also {@link #loss}, {@link #rowLoss}, {@link #gradient}.
     */
    public static GradientCheck gradientCheck(Loss loss) {
        return GradientCheck.of(loss);
    }

    /**
     * The loss of one example: the target first (one-hot, 0/1 or a number), then the raw outputs.
     *
     * <p>Formula: {@code L(y, z)}
     *
     * <p>Example: {@code value(bce(), new double[] {1}, new double[] {0.5})}
     *
     * <p>See also {@link #gradient}, {@link #plot}.
     */
    public static double value(Loss loss, double[] y, double[] z) {
        return OneExample.value(loss, y, z);
    }

    /**
     * The gradient of the loss of one example with respect to the raw outputs: target first, then
     * raw outputs.
     *
     * <p>Formula: {@code ∂L(y, z)/∂z}
     *
     * <p>Example: {@code gradient(cce(), new double[] {0, 0, 1}, new double[] {2, -1, 0.5})}
     *
     * <p>See also {@link #value}, {@link #loss}.
     */
    public static double[] gradient(Loss loss, double[] y, double[] z) {
        return OneExample.gradient(loss, y, z);
    }

    // ---- optimisers and schedules

    /**
     * Stochastic gradient descent; default learning rate 0.01.
     *
     * <p>Formula: {@code w ← w − η g}
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), sgd())}
     *
     * <p>See also {@link #momentum}, {@link #nesterov}, {@link #adam}, {@link #schedule}.
     */
    public static Optimizer sgd() {
        return sgd(0.01);
    }

    /**
     * With a learning rate of one's own; {@code lr > 0}.
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), sgd(0.1))}
     */
    public static Optimizer sgd(double lr) {
        return new Sgd(lr, 0, false);
    }

    /**
     * Gradient descent with momentum: a velocity v remembers past gradients; default learning rate
     * 0.01, mu 0.9.
     *
     * <p>Formula: {@code v ← μ v + g, w ← w − η v}
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), momentum())}
     *
     * <p>See also {@link #sgd}, {@link #nesterov}.
     */
    public static Optimizer momentum() {
        return momentum(0.01, 0.9);
    }

    /**
     * With one's own: {@code lr > 0}, mu in [0, 1).
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), momentum(0.1, 0.9))}
     */
    public static Optimizer momentum(double lr, double mu) {
        return new Sgd(lr, mu, false);
    }

    /**
     * Nesterov's momentum: the gradient as if the velocity had been followed already; default
     * learning rate 0.01, mu 0.9.
     *
     * <p>Formula: {@code v ← μ v + g, w ← w − η (g + μ v)}
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), nesterov())}
     *
     * <p>See also {@link #momentum}, {@link #sgd}.
     */
    public static Optimizer nesterov() {
        return nesterov(0.01, 0.9);
    }

    /**
     * With one's own: {@code lr > 0}, mu in [0, 1).
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), nesterov(0.1, 0.9))}
     */
    public static Optimizer nesterov(double lr, double mu) {
        return new Sgd(lr, mu, true);
    }

    /**
     * AdaGrad: each weight's steps shrink with the squares of its past gradients; default learning
     * rate 0.01.
     *
     * <p>Formula: {@code s ← s + g², w ← w − η g / (√s + ε), ε = 1e-8}
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), adagrad())}
     *
     * <p>See also {@link #rmsprop}, {@link #adadelta}, {@link #adam}.
     */
    public static Optimizer adagrad() {
        return adagrad(0.01);
    }

    /**
     * With a learning rate of one's own; {@code lr > 0}.
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), adagrad(0.1))}
     */
    public static Optimizer adagrad(double lr) {
        return new AdaGrad(lr, 1e-8);
    }

    /**
     * RMSProp: steps divided by a running root mean square of the gradients; default learning rate
     * 0.001.
     *
     * <p>Formula: {@code s ← ρ s + (1 − ρ) g², w ← w − η g / (√s + ε), ρ = 0.9, ε = 1e-8}
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), rmsprop())}
     *
     * <p>See also {@link #adagrad}, {@link #adam}.
     */
    public static Optimizer rmsprop() {
        return rmsprop(0.001);
    }

    /**
     * With a learning rate of one's own; {@code lr > 0}.
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), rmsprop(0.01))}
     */
    public static Optimizer rmsprop(double lr) {
        return new RmsProp(lr, 0.9, 1e-8);
    }

    /**
     * Adam, the default optimiser: momentum, and steps scaled for each weight; default learning
     * rate 0.001.
     *
     * <p>Formula: {@code m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g²} {@code w ← w − η m̂ / (√v̂
     * + ε), m̂ = m / (1 − β₁^t), v̂ = v / (1 − β₂^t)} {@code β₁ = 0.9, β₂ = 0.999, ε = 1e-8}
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), adam())}
     *
     * <p>See also {@link #adamw}, {@link #amsgrad}, {@link #nadam}, {@link #sgd}.
     */
    public static Optimizer adam() {
        return Setting.OPTIMIZER.usual();
    }

    /**
     * With a learning rate of one's own; {@code lr > 0}.
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), adam(0.01))}
     */
    public static Optimizer adam(double lr) {
        return Adam.adam(lr);
    }

    /**
     * Adam with decoupled weight decay; default learning rate 0.001, decay 0.01.
     *
     * <p>Formula: {@code w ← (1 − η λ) w − η m̂ / (√v̂ + ε)}
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), adamw())}
     *
     * <p>See also {@link #adam}, {@link #l2}.
     */
    public static Optimizer adamw() {
        return adamw(0.001, 0.01);
    }

    /**
     * With one's own: {@code lr > 0}, {@code decay >= 0}.
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), adamw(0.01, 0.1))}
     */
    public static Optimizer adamw(double lr, double decay) {
        return Adam.adam(lr).decay(decay);
    }

    /**
     * Adam that divides by the largest second moment seen so far; default learning rate 0.001.
     *
     * <p>Formula: {@code v_max ← max(v_max, v), w ← w − η m̂ / (√v̂_max + ε)}
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), amsgrad())}
     *
     * <p>See also {@link #adam}, {@link #nadam}.
     */
    public static Optimizer amsgrad() {
        return amsgrad(0.001);
    }

    /**
     * With a learning rate of one's own; {@code lr > 0}.
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), amsgrad(0.01))}
     */
    public static Optimizer amsgrad(double lr) {
        return Adam.adam(lr).variant(Adam.Variant.AMSGRAD);
    }

    /**
     * Adam with Nesterov's look one step ahead; default learning rate 0.001.
     *
     * <p>Formula: {@code w ← w − η (β₁ m̂′ + (1 − β₁) g / (1 − β₁^t)) / (√v̂ + ε)} {@code m̂′ = m /
     * (1 − β₁^(t+1))}
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), nadam())}
     *
     * <p>See also {@link #adam}, {@link #nesterov}.
     */
    public static Optimizer nadam() {
        return nadam(0.001);
    }

    /**
     * With a learning rate of one's own; {@code lr > 0}.
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), nadam(0.01))}
     */
    public static Optimizer nadam(double lr) {
        return Adam.adam(lr).variant(Adam.Variant.NADAM);
    }

    /**
     * AdaDelta: the size of a step follows from past steps, there is no learning rate to choose.
     *
     * <p>Formula: {@code s ← ρ s + (1 − ρ) g², Δ = √(u + ε) / √(s + ε) · g} {@code u ← ρ u + (1 −
     * ρ) Δ², w ← w − Δ, ρ = 0.95, ε = 1e-6}
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), adadelta())}
     *
     * <p>See also {@link #adagrad}, {@link #rmsprop}.
     */
    public static Optimizer adadelta() {
        return new AdaDelta(1, 0.95, 1e-6);
    }

    /**
     * How the learning rate changes during training: the optimiser's rate times the schedule's
     * factor; default constant.
     *
     * <p>Formula: {@code η_t = η · factor(t)}
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), sgd(0.5), schedule(cosine()))}
     *
     * <p>See also {@link #stepDecay}, {@link #exponentialDecay}, {@link #cosine}, {@link #warmup},
     * {@link #oneCycle}.
     */
    public static Option schedule(Schedule schedule) {
        return Setting.SCHEDULE.to(schedule);
    }

    /**
     * The learning rate is multiplied by {@code drop} after every so many epochs; {@code every >=
     * 1}, {@code drop > 0}.
     *
     * <p>Formula: {@code factor = drop^⌊epoch / every⌋}
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), sgd(0.5), schedule(stepDecay(3, 0.5)))}
     *
     * <p>See also {@link #schedule}, {@link #exponentialDecay}.
     */
    public static Schedule stepDecay(int every, double drop) {
        return new Schedule.StepDecay(every, drop);
    }

    /**
     * The learning rate shrinks smoothly, at 0.95 by 5 % per epoch; {@code rate > 0}.
     *
     * <p>Formula: {@code factor = rate^epoch}
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), sgd(0.5), schedule(exponentialDecay(0.9)))}
     *
     * <p>See also {@link #schedule}, {@link #stepDecay}, {@link #cosine}.
     */
    public static Schedule exponentialDecay(double rate) {
        return new Schedule.ExponentialDecay(rate);
    }

    /**
     * The learning rate falls to 0 along half a cosine by the end of training.
     *
     * <p>Formula: {@code factor = ½ (1 + cos(π · epoch / epochs))}
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), sgd(0.5), schedule(cosine()))}
     *
     * <p>See also {@link #schedule}, {@link #oneCycle}, {@link #warmup}.
     */
    public static Schedule cosine() {
        return new Schedule.Cosine(0);
    }

    /**
     * The learning rate grows from 0 to its full value in a straight line over so many epochs, then
     * stays; {@code epochs > 0}.
     *
     * <p>Formula: {@code factor = min(1, epoch / epochs)}
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), adam(0.01), schedule(warmup(2)))}
     *
     * <p>See also {@link #schedule}, {@link #oneCycle}.
     */
    public static Schedule warmup(double epochs) {
        return new Schedule.Warmup(epochs);
    }

    /**
     * One cycle: the learning rate rises from 1/25 to its full value over the first 30 % of
     * training, then falls to 1/10,000.
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), sgd(0.5), schedule(oneCycle()))}
     *
     * <p>See also {@link #schedule}, {@link #cosine}, {@link #warmup}.
     */
    public static Schedule oneCycle() {
        return new Schedule.OneCycle(0.3);
    }

    // ---- options

    /**
     * How many times training goes through the training set; {@code n >= 1}, default 10.
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), epochs(50))}
     *
     * <p>See also {@link #iterations}, {@link #earlyStopping}, {@link #batch}.
     */
    public static Option epochs(int n) {
        return Setting.EPOCHS.to(n);
    }

    /**
     * How many steps (updates of the weights) training takes in all, instead of epochs; {@code n >=
     * 1}.
     *
     * <p>Example: {@code train(sigmoidCurve(), mlp(9), mse(), sgd(0.1), fullBatch(),
     * iterations(500))}
     *
     * <p>See also {@link #epochs}, {@link #fullBatch}, {@link #snapshotEvery}.
     */
    public static Option iterations(int n) {
        return Setting.ITERATIONS.to(n);
    }

    /**
     * How many examples make one step; {@code n >= 1}, default 32.
     *
     * <p>Formula: {@code g = (1/n) Σ_i ∂L_i/∂w}
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), batch(8))}
     *
     * <p>See also {@link #fullBatch}, {@link #plotBatches}.
     */
    public static Option batch(int n) {
        return Setting.BATCH.to(Check.atLeast("batch", n, 1, "batch(32)"));
    }

    /**
     * Every step uses the whole training set: plain gradient descent, an epoch is one step.
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), sgd(1.0), fullBatch(), epochs(300))}
     *
     * <p>See also {@link #batch}, {@link #iterations}.
     */
    public static Option fullBatch() {
        return Setting.BATCH.to(0);
    }

    /**
     * The seed of all chance: data, initial weights, order, dropout; default 1. The same experiment
     * gives the same numbers again.
     *
     * <p>Example: {@code var exp = experiment(xor(), mlp(8), bce()); plot(exp.run(),
     * exp.with(seed(2)).run())}
     *
     * <p>See also {@link #experiment}, {@link #shuffle}.
     */
    public static Option seed(long n) {
        return Setting.SEED.to(n);
    }

    /**
     * Whether the order of the training examples is drawn anew in every epoch; default true.
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), shuffle(false))}
     *
     * <p>See also {@link #seed}, {@link #batch}.
     */
    public static Option shuffle(boolean on) {
        return Setting.SHUFFLE.to(on);
    }

    /**
     * Whether each feature (of pictures in colour: each channel) is shifted and scaled to mean 0
     * and deviation 1, as measured on the training set; default false.
     *
     * <p>Formula: {@code x ← (x − μ) / σ}
     *
     * <p>Example: {@code train(blobs(3), mlp(16), cce(), standardize(true))}
     *
     * <p>See also {@link #summary}.
     */
    public static Option standardize(boolean on) {
        return Setting.STANDARDIZE.to(on);
    }

    /**
     * L1 regularisation: draws weights (not biases) towards exactly 0; {@code lambda >= 0}, default
     * 0. It is not part of the loss that is shown.
     *
     * <p>Formula: {@code g ← g + λ sign(w)}
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), l1(0.001))}
     *
     * <p>See also {@link #l2}, {@link #adamw}.
     */
    public static Option l1(double lambda) {
        return Setting.L1.to(lambda);
    }

    /**
     * L2 regularisation: shrinks weights (not biases), the penalty ½ λ ‖w‖²; {@code lambda >= 0},
     * default 0. It is not part of the loss that is shown.
     *
     * <p>Formula: {@code g ← g + λ w}
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), l2(0.001))}
     *
     * <p>See also {@link #l1}, {@link #adamw}.
     */
    public static Option l2(double lambda) {
        return Setting.L2.to(lambda);
    }

    /**
     * Clips the gradient by its global norm: a longer one is shortened, its direction kept; {@code
     * norm >= 0}, default 0: off.
     *
     * <p>Formula: {@code g ← g · min(1, c / ‖g‖)}
     *
     * <p>Example: {@code train(sigmoidCurve(), mlp(16), mse(), sgd(0.5), clipNorm(1.0))}
     *
     * <p>See also {@link #clipValue}.
     */
    public static Option clipNorm(double norm) {
        return Setting.CLIP_NORM.to(norm);
    }

    /**
     * Clips every component of the gradient to ± the bound; {@code bound >= 0}, default 0: off.
     *
     * <p>Formula: {@code g_i ← max(−c, min(c, g_i))}
     *
     * <p>Example: {@code train(sigmoidCurve(), mlp(16), mse(), sgd(0.5), clipValue(0.5))}
     *
     * <p>See also {@link #clipNorm}.
     */
    public static Option clipValue(double bound) {
        return Setting.CLIP_VALUE.to(bound);
    }

    /**
     * Stops when the validation loss has not improved for so many epochs, and goes back to the best
     * weights; {@code patience >= 1}, default: never.
     *
     * <p>Example: {@code plot(train(moons().take(90), mlp(64), bce(), epochs(300),
     * earlyStopping(9)))}
     *
     * <p>See also {@link #epochs}, {@link #l2}.
     */
    public static Option earlyStopping(int patience) {
        return Setting.EARLY_STOPPING.to(patience);
    }

    /**
     * Which metrics are recorded after every epoch; default "accuracy" for classes, "r2" for
     * regression.
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), metrics("accuracy", "logloss"))}
     *
     * <p>See also {@link #score}, {@link #evaluateEvery}.
     */
    public static Option metrics(String first, String... rest) {
        return Setting.METRICS.to(
                Stream.concat(Stream.of(first), Arrays.stream(given(rest))).toList());
    }

    /**
     * Full passes over the training and validation sets only every so many epochs; {@code epochs >=
     * 1}, default every epoch, in a full-batch run at most 1,000 times.
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), epochs(50), evaluateEvery(10))}
     *
     * <p>See also {@link #metrics}, {@link #epochs}.
     */
    public static Option evaluateEvery(int epochs) {
        return Setting.EVALUATE_EVERY.to(epochs);
    }

    /**
     * Keeps a copy of the network every so many steps, in {@code run.snapshots()}; {@code steps >=
     * 1}, default: none.
     *
     * <p>Example: {@code fit(train(sigmoidCurve(), mlp(16), mse(), epochs(40),
     * snapshotEvery(100)))}
     *
     * <p>See also {@link #fit}, {@link #iterations}.
     */
    public static Option snapshotEvery(int steps) {
        return Setting.SNAPSHOT_EVERY.to(steps);
    }

    /**
     * Trains without the line of progress.
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), quiet())}
     *
     * <p>See also {@link #live}, {@link #train}.
     */
    public static Option quiet() {
        return Watch.QUIET;
    }

    /**
     * Shows the curves in a window while they grow, where there is a display.
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), live())}
     *
     * <p>See also {@link #quiet}, {@link #plot}.
     */
    public static Option live() {
        return Watch.LIVE;
    }

    /**
     * Which engine trains; default {@code fused()} for dense nets, {@code dl4j()} for the others.
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), on(fused()))}
     *
     * <p>See also {@link #fused}, {@link #dl4j}.
     */
    public static Option on(String engine) {
        return Setting.ENGINE.to(engine);
    }

    /**
     * The name of the engine in plain Java: dense nets only, fast, and the same bits on every
     * machine.
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), on(fused()))}
     *
     * <p>See also {@link #on}, {@link #dl4j}.
     */
    public static String fused() {
        return "fused";
    }

    /**
     * The name of the engine of Deeplearning4j: convolutional nets too; its first use takes a
     * moment.
     *
     * <p>Example: {@code train(moons(), mlp(16), bce(), epochs(2), on(dl4j()))}
     *
     * <p>See also {@link #on}, {@link #fused}, {@link #cnn}, {@link #network}.
     */
    public static String dl4j() {
        return "dl4j";
    }

    // ---- training

    /**
     * Everything about a training run as a value, not yet trained: {@code .run()} trains it, {@code
     * .with(...)} gives an edited copy, {@code .on(data)} one on other data. Takes what train()
     * takes.
     *
     * <p>Example: {@code var exp = experiment(moons(), mlp(16), bce(), adam(0.01));
     * exp.with(seed(8), batch(8)).run()}
     *
     * <p>See also {@link #train}, {@link #diff}.
     */
    public static Experiment experiment(Dataset data, Model model, Loss loss, Option... options) {
        return Experiment.of(data, model, loss, options);
    }

    /**
     * Trains a model on data with a loss and gives the Run: its history, epoch by epoch, and the
     * final network. Options in any order.
     *
     * <p>Default: {@code adam(0.001)}, 10 epochs, batches of 32, seed 1. Ctrl-C keeps what was
     * trained, in {@code last()}.
     *
     * <p>Example: {@code var run = train(digits().take(2000), mlp(64), cce(), epochs(5));
     * plot(run); run.validationLoss()}
     *
     * <p>See also {@link #experiment}, {@link #plot}, {@link #score}, {@link #last}, {@link
     * #epochs}, {@link #batch}, {@link #adam}.
     */
    public static Run train(Dataset data, Model model, Loss loss, Option... options) {
        return experiment(data, model, loss, options).run();
    }

    /**
     * The edits that lead from one experiment to the other, part by part.
     *
     * <p>Example: {@code var exp = experiment(moons(), mlp(16), bce()); diff(exp,
     * exp.with(batch(8), sgd(0.1)))}
     *
     * <p>See also {@link #experiment}.
     */
    public static Diff diff(Experiment one, Experiment other) {
        return given(one).diff(given(other));
    }

    /**
     * Trains one experiment under several losses: same data, same initial weights, same batches; a
     * table of figures that mean the same for all, and a picture. {@code .seeds(5)} repeats it.
     *
     * <p>Example: {@code compare(experiment(blobs(3), mlp(8), cce(), epochs(3)), cce(),
     * focal(2.0))}
     *
     * <p>See also {@link #experiment}, {@link #plot}.
     */
    public static LossStudy compare(Experiment experiment, Loss first, Loss... rest) {
        LossStudy study = LossStudy.of(given(experiment), all(first, rest));
        Session.current().show(Comparison.of(study.firstRuns()));
        return study;
    }

    /**
     * Trains an experiment under every combination of a grid, on all cores: a table, the best first
     * (by the validation metric), and a picture. Options: seeds(3), random(20),
     * resume("sweep.csv"), force().
     *
     * <p>{@code .by("test accuracy")} sorts, {@code .where("lr", 0.01)} filters, {@code
     * .save("sweep.md")} and {@code .save("sweep.csv")} write the table, {@code .bestExperiment()}
     * is the best row's. {@code .solved(0.95)} counts the seeds that get there, {@code
     * .claim(lr(0.01), hidden(4))} says whether that is the best. A run that fails is a row with
     * its reason.
     *
     * <p>Example: {@code var exp = experiment(moons(), mlp(4), bce(), epochs(3))} {@code sweep(exp,
     * grid(lr(0.1, 0.01), hidden(4, 16)), seeds(2))}
     *
     * <p>See also {@link #grid}, {@link #heatmap}, {@link #compare}, {@link #resume}.
     */
    public static SweepResult sweep(Experiment experiment, Grid grid, SweepOption... options) {
        SweepResult result =
                Sweep.of(
                        given(experiment),
                        Check.given("grid", grid, "grid(lr(0.1, 0.01), hidden(10, 50))"),
                        Session.current()::swept,
                        List.of(given(options)));
        Session.current().show(SweepPlot.of(result));
        return result;
    }

    /**
     * The newest sweep, also what was done of one that was cut short by Ctrl-C.
     *
     * <p>Example: {@code sweep().by("seconds")}
     */
    public static SweepResult sweep() {
        return Session.current().swept();
    }

    /**
     * The learning-rate range test: 300 steps, the rate rising from 1e-6 to 10, and the loss of
     * each batch. Suggests a rate between where the loss falls most steeply and where it is lowest.
     *
     * <p>{@code .suggestion()} is the rate, {@code .applied()} the experiment with it.
     *
     * <p>Formula: {@code η_t = 10^(−6 + 7t/300)}
     *
     * <p>Example: {@code lrFind(experiment(moons(), mlp(16), bce())).applied().run()}
     *
     * <p>See also {@link #sweep}, {@link #lr}, {@link #schedule}.
     */
    public static LearningRates lrFind(Experiment experiment) {
        LearningRates found = LearningRates.of(given(experiment));
        Session.current().show(RatesPlot.of(found));
        return found;
    }

    /**
     * Every combination of the values of some parameters, for sweep().
     *
     * <p>Example: {@code grid(lr(0.1, 0.01), hidden(10, 50), batchSize(8, 32))}
     *
     * <p>See also {@link #sweep}, {@link #lr}, {@link #hidden}, {@link #batchSize}, {@link #vary}.
     */
    public static Grid grid(Parameter... parameters) {
        return Grid.of(parameters);
    }

    /**
     * Learning rates to be tried in a sweep, each {@code > 0}; the optimiser stays what it is.
     *
     * <p>Example: {@code grid(lr(0.1, 0.01, 0.001))}
     *
     * <p>See also {@link #grid}, {@link #lrFind}.
     */
    public static Parameter lr(double... rates) {
        return Parameter.lr(rates);
    }

    /**
     * Widths to be tried in a sweep, each {@code >= 1}: every hidden layer of an mlp() gets them.
     *
     * <p>Example: {@code grid(hidden(10, 50, 100))}
     *
     * <p>See also {@link #grid}, {@link #mlp}.
     */
    public static Parameter hidden(int... widths) {
        return Parameter.hidden(widths);
    }

    /**
     * Numbers of examples per step to be tried in a sweep, each {@code >= 1}.
     *
     * <p>Example: {@code grid(batchSize(8, 32, 128))}
     *
     * <p>See also {@link #grid}, {@link #batch}.
     */
    public static Parameter batchSize(int... sizes) {
        return Parameter.batchSize(sizes);
    }

    /**
     * Anything else to be tried in a sweep, under a name of one's own: models, losses, optimisers,
     * options of train().
     *
     * <p>Example: {@code grid(vary("loss", cce(), focal(2.0)), vary("l2", l2(0.0), l2(0.01)))}
     *
     * <p>See also {@link #grid}.
     */
    public static Parameter vary(String name, Option... values) {
        return Parameter.of(name, values);
    }

    /**
     * Only so many combinations of the grid, drawn by the experiment's seed; {@code n >= 1}.
     *
     * <p>Example: {@code var exp = experiment(moons(), mlp(4), bce(), epochs(3))} {@code sweep(exp,
     * grid(lr(0.1, 0.01), batchSize(8, 32)), random(3))}
     *
     * <p>See also {@link #sweep}.
     */
    public static SweepOption random(int n) {
        return new SweepOption.Drawn(n);
    }

    /**
     * Each combination under so many seeds: the table then has means and standard deviations;
     * {@code n >= 1}.
     *
     * <p>Example: {@code var exp = experiment(moons(), mlp(4), bce(), epochs(3))} {@code sweep(exp,
     * grid(lr(0.1, 0.01)), seeds(3))}
     *
     * <p>See also {@link #sweep}, {@link #seed}.
     */
    public static SweepOption seeds(int n) {
        return new SweepOption.Seeds(n);
    }

    /**
     * Writes every run of a sweep to this CSV file as soon as it is done, and does not run again
     * what stands there: after Ctrl-C or a crash the same line goes on.
     *
     * <p>Example: {@code var exp = experiment(moons(), mlp(4), bce(), epochs(3))} {@code sweep(exp,
     * grid(lr(0.1, 0.01)), resume("sweep.csv"))}
     *
     * <p>See also {@link #sweep}.
     */
    public static SweepOption resume(String file) {
        return new SweepOption.Resume(Path.of(given(file)));
    }

    /**
     * Sweeps however many runs there are; without it more than 10,000 are refused.
     *
     * <p>Example: {@code var exp = experiment(moons(), mlp(4), bce(), epochs(3))} {@code sweep(exp,
     * grid(lr(0.1, 0.01)), force())}
     *
     * <p>See also {@link #sweep}, {@link #random}.
     */
    public static SweepOption force() {
        return new SweepOption.Force();
    }

    /**
     * A metric of a run on the test split.
     *
     * <p>For classes "accuracy", "top3" (any number), "precision", "recall", "f1" (of class 1, or
     * the mean over classes; also "f1_macro", "f1_micro" …), "auc", "prauc", "logloss", "brier",
     * "ece"; for numbers "mape", "msle", "total" (how far the sum is missed), "r2"; for both "mse",
     * "rmse", "mae".
     *
     * <p>Example: {@code score(train(moons(), mlp(16), bce()), "accuracy")}
     *
     * <p>See also {@link #metrics}, {@link #confusion}.
     */
    public static double score(Run run, String metric) {
        Metrics.named(metric, given(run).experiment().data().task()); // before predicting
        return Metrics.score(metric, run.predictions(run.experiment().data().test()));
    }

    /**
     * Writes a run to a file: {@code .zip} holds all of it, for load(); {@code .csv} and {@code
     * .json} hold the history.
     *
     * <p>Example: {@code save(train(moons(), mlp(16), bce()), "run.zip")}
     *
     * <p>See also {@link #load}, {@link #csv}.
     */
    public static Path save(Run run, String file) {
        return RunFiles.save(given(run), Path.of(given(file)));
    }

    /**
     * Reads a run that save() wrote as {@code .zip}: the same history, weights and fingerprint. A
     * loss of one's own, known by name only, is given again.
     *
     * <p>Example: {@code save(train(moons(), mlp(16), bce()), "run.zip"); load("run.zip")}
     *
     * <p>See also {@link #save}.
     */
    public static Run load(String file, Option... known) {
        return RunFiles.load(Path.of(given(file)), known);
    }

    // ---- exercises

    /**
     * All exercises: what is to be written, which are solved, and how to begin with the next one.
     *
     * <p>Example: {@code exercises()}
     *
     * <p>See also {@link #check}, {@link #hint}.
     */
    public static ExerciseList exercises() {
        return Session.current().workbook().exercises();
    }

    /**
     * Runs the visible checks of the exercise that a class of this name answers; its first failure
     * says what was expected, for which input.
     *
     * <p>Example: {@code /open exercises/05-focal-loss/FocalLoss.java; check(new FocalLoss())}
     *
     * <p>See also {@link #exercises}, {@link #hint}.
     */
    public static Checked check(Object answer) {
        return Session.current().workbook().check(answer);
    }

    /**
     * The next hint for an exercise, one at a time.
     *
     * <p>Example: {@code hint("focal-loss")}
     *
     * <p>See also {@link #exercises}, {@link #check}.
     */
    public static Hint hint(String exercise) {
        return Session.current().workbook().hint(exercise);
    }

    // ---- looking

    /**
     * Draws a data set: a scatter plot, a grid of images, a curve or histograms, as fits it; {@code
     * .save("x.png")} writes it to a file.
     *
     * <p>Example: {@code show(spiral())}
     *
     * <p>See also {@link #plot}, {@link #boundary}.
     */
    public static Figure show(Dataset data) {
        return Session.current().show(Show.of(given(data)));
    }

    /**
     * Draws a run: train and validation loss over the epochs, the minimum marked; several runs are
     * compared in one chart. {@code .log()}, {@code .save("x.png")}.
     *
     * <p>Example: {@code plot(train(moons(), mlp(16), bce()), train(moons(), mlp(2), bce()))}
     *
     * <p>See also {@link #plotBatches}, {@link #boundary}, {@link #fit}, {@link #confusion}.
     */
    public static Figure plot(Run first, Run... rest) {
        return Session.current()
                .show(
                        given(rest).length == 0
                                ? RunPlot.of(given(first))
                                : Comparison.of(given(first), rest));
    }

    /**
     * Losses over the probability of the right class, the margin or the residual.
     *
     * <p>Example: {@code plot(bce(), focal(2.0))}
     */
    public static Figure plot(Loss first, Loss... rest) {
        return Session.current().show(LossPlot.of(given(first), given(rest)));
    }

    /**
     * Activations and their derivatives.
     *
     * <p>Example: {@code plot(relu(), gelu())}
     */
    public static Figure plot(Activation first, Activation... rest) {
        return Session.current().show(ActivationPlot.of(first, given(rest)));
    }

    /**
     * A sweep: a heat map over its first two parameters and parallel coordinates, coloured by the
     * validation metric.
     *
     * <p>Example: {@code var exp = experiment(moons(), mlp(4), bce(), epochs(3))} {@code
     * plot(sweep(exp, grid(lr(0.1, 0.01), hidden(2, 8))))}
     */
    public static Figure plot(SweepResult sweep) {
        return Session.current().show(SweepPlot.of(given(sweep)));
    }

    /**
     * The range test of lrFind(): loss over learning rate.
     *
     * <p>Example: {@code plot(lrFind(experiment(moons(), mlp(16), bce())))}
     */
    public static Figure plot(LearningRates found) {
        return Session.current()
                .show(RatesPlot.of(Check.given("found", found, "plot(lrFind(exp))")));
    }

    /**
     * A heat map of a sweep over any two of its parameters: the validation metric, as a mean over
     * all others.
     *
     * <p>Example: {@code var exp = experiment(moons(), mlp(4), bce(), epochs(3))} {@code
     * heatmap(sweep(exp, grid(lr(0.1, 0.01), hidden(2, 8))), "lr", "hidden")}
     *
     * <p>See also {@link #sweep}, {@link #plot}.
     */
    public static Figure heatmap(SweepResult sweep, String rows, String columns) {
        return Session.current().show(SweepPlot.heatmap(given(sweep), rows, columns));
    }

    /**
     * The landscape of the loss over the weight and the bias of one neuron, one picture per loss;
     * the experiment has one feature and no hidden layer.
     *
     * <p>Example: {@code surface(experiment(blobs(2).features(1), logreg(), bce()), bce(),
     * focal(2.0))}
     *
     * <p>See also {@link #plot}, {@link #logreg}.
     */
    public static Figure surface(Experiment experiment, Loss first, Loss... rest) {
        return Session.current().show(SurfacePlot.of(given(experiment), all(first, rest)));
    }

    /**
     * Draws the loss of every batch during training, and its running mean.
     *
     * <p>Example: {@code plotBatches(train(moons(), mlp(16), bce(), batch(4)))}
     *
     * <p>See also {@link #plot}, {@link #batch}.
     */
    public static Figure plotBatches(Run run) {
        return Session.current().show(BatchPlot.of(given(run)));
    }

    /**
     * What reaches each layer: the norm of its gradient ‖∂L/∂W‖, and by what part of themselves its
     * weights move in a step; over the epochs, and per layer at the first and the last one.
     *
     * <p>Formula: {@code update ratio = ‖ΔW‖ / ‖W‖, usually about 0.001}
     *
     * <p>Example: {@code gradients(train(moons(), mlp(16, 16, 16).activation(sigmoid()), bce()))}
     *
     * <p>See also {@link #plot}, {@link #plotBatches}, {@link #clipNorm}, {@link #he}.
     */
    public static Figure gradients(Run run) {
        return Session.current().show(GradientPlot.of(given(run)));
    }

    /**
     * Draws what a classifier of two features says everywhere in the plane, over the training
     * points; for two classes the line p = 0.5.
     *
     * <p>Example: {@code boundary(train(moons(), mlp(16), bce(), epochs(50)))}
     *
     * <p>See also {@link #show}, {@link #confusion}.
     */
    public static Figure boundary(Run run) {
        return Session.current().show(Boundary.of(given(run)));
    }

    /**
     * As it formed: at some steps, side by side; the run was trained with snapshotEvery(). Step 0
     * is the beginning.
     *
     * <p>Example: {@code boundary(train(xor(), mlp(4), bce(), snapshotEvery(100)), 0, 100, 200,
     * 300)}
     */
    public static Figure boundary(Run run, int firstStep, int... steps) {
        return Session.current().show(Boundary.of(given(run), firstStep, steps));
    }

    /**
     * Draws the curve that was fitted to one feature, over the training points and the true curve;
     * with snapshotEvery() also on the way there.
     *
     * <p>Example: {@code fit(train(sigmoidCurve(), mlp(16), mse(), adam(0.01)))}
     *
     * <p>See also {@link #snapshotEvery}, {@link #sigmoidCurve}.
     */
    public static Figure fit(Run run) {
        return Session.current().show(Fit.of(given(run)));
    }

    /**
     * At some steps, all in one chart; the run was trained with snapshotEvery(). Step 0 is the
     * beginning.
     *
     * <p>Example: {@code fit(train(sigmoidCurve(), mlp(16), mse(), snapshotEvery(40)), 0, 40, 160)}
     */
    public static Figure fit(Run run, int firstStep, int... steps) {
        return Session.current().show(Fit.of(given(run), firstStep, steps));
    }

    /**
     * A film of the training: the fitted curve or the decision boundary at each snapshot; it plays
     * in a window where there is a display, {@code .save("fit.gif")} writes it.
     *
     * <p>Example: {@code animate(train(moons(), mlp(16), bce(), snapshotEvery(20)))}
     *
     * <p>See also {@link #fit}, {@link #boundary}, {@link #snapshotEvery}.
     */
    public static Animation animate(Run run) {
        return Session.current().show(Animate.of(given(run)));
    }

    /**
     * The confusion matrix on the test split: actual classes as rows, predicted ones as columns.
     *
     * <p>Example: {@code confusion(train(blobs(4), mlp(16), cce()))}
     *
     * <p>See also {@link #score}, {@link #boundary}.
     */
    public static Figure confusion(Run run) {
        return Session.current().show(Confusion.of(given(run)));
    }

    /**
     * The mistakes on the test split that the net is surest of, the surest first: pictures as
     * pictures, other examples as a table; for a regression the largest errors.
     *
     * <p>Example: {@code mistakes(train(digits().take(2000), mlp(64), cce(), epochs(5)))}
     *
     * <p>See also {@link #confusion}, {@link #calibration}, {@link #score}.
     */
    public static Figure mistakes(Run run) {
        return Session.current().show(MistakesPlot.of(given(run)));
    }

    /**
     * The ROC curve of each class against the rest on the test split, with the area under it.
     *
     * <p>Formula: {@code true positive rate over false positive rate, for every threshold}
     *
     * <p>Example: {@code roc(train(moons(), mlp(16), bce()))}
     *
     * <p>See also {@link #calibration}, {@link #confusion}, {@link #score}.
     */
    public static Figure roc(Run run) {
        return Session.current().show(RocPlot.of(given(run)));
    }

    /**
     * Is the net right as often as it says? Accuracy over confidence on the test split, and how
     * many examples stand behind each point; the diagonal is what is wanted.
     *
     * <p>Formula: {@code ECE = Σ n_b/n · |accuracy_b − confidence_b|}
     *
     * <p>Example: {@code calibration(train(digits().take(2000), mlp(64), focal(2.0)))}
     *
     * <p>See also {@link #roc}, {@link #mistakes}, {@link #labelSmoothing}.
     */
    public static Figure calibration(Run run) {
        return Session.current().show(CalibrationPlot.of(given(run)));
    }

    /**
     * Temperature scaling: the raw outputs are divided by the T that is best on the validation
     * split, so that the net is as sure as it may be; accuracy, log-loss and calibration error on
     * the test split before and after (Guo et al. 2017).
     *
     * <p>Formula: {@code p = link(z / T), T = argmin logloss(validation)}
     *
     * <p>Example: {@code temperature(masha("ё").run())}
     *
     * <p>See also {@link #calibration}, {@link #score}.
     */
    public static TemperatureScaling temperature(Run run) {
        return TemperatureScaling.of(given(run));
    }

    /**
     * Everything about a run on one HTML page that needs nothing but itself: experiment, data,
     * curves, gradients, all metrics, mistakes, every epoch. It goes to the folder of the pictures.
     *
     * <p>Example: {@code report(train(moons(), mlp(16), bce()))}
     *
     * <p>See also {@link #plot}, {@link #save}, {@link #output}, {@link #language}.
     */
    public static Path report(Run run) {
        return Report.write(given(run), Session.current().free("report", ".html"));
    }

    /**
     * The same, written to a file of one's choice, {@code .html}.
     *
     * <p>Example: {@code report(train(moons(), mlp(16), bce()), "run.html")}
     */
    public static Path report(Run run, String file) {
        return Report.write(given(run), Path.of(given(file)));
    }

    /**
     * The trained net as Deeplearning4j's {@code MultiLayerNetwork}, with the same predictions.
     *
     * <p>Example: {@code network(train(moons(), mlp(16), bce()))}
     *
     * <p>See also {@link #dl4j}, {@link #save}.
     */
    public static MultiLayerNetwork network(Run run) {
        return Dl4jNetworks.of(given(run).experiment(), run.network());
    }

    // ---- pathologies and teaching work

    /**
     * Masha's problem set of sick training runs: the list of its cases, with letters and names.
     *
     * <p>Example: {@code masha()}
     *
     * <p>See also {@link #pathology}, {@link #pathologies}, {@link #problemSet}.
     */
    public static Table masha() {
        return Listing.of(Pathologies.lettered());
    }

    /**
     * One case by its number, 1 to 7.
     *
     * <p>Example: {@code masha(2).diff()}
     */
    public static Patient masha(int n) {
        return Patient.of(Pathologies.numbered(n));
    }

    /**
     * One case by its letter (Latin look-alikes are understood): {@code .show()} draws the sick
     * run, {@code .showBoth()} sick and cured side by side, {@code .explain()} names symptom, cause
     * and remedy, {@code .sick()} and {@code .cured()} are the two experiments, {@code .diff()} the
     * edit between them; {@code .verify()} trains both and looks for the signature; {@code
     * .seed(11)} and {@code .vary()} give the same illness another face. д has several causes, е
     * two forms: {@code .show()} draws them all, the experiments are the first one's.
     *
     * <p>Example: {@code masha("б").diff()}
     */
    public static Patient masha(String letter) {
        return pathology(letter);
    }

    /**
     * A pathology by its id, with all that a case of {@link #masha} can do: {@code .show()}, {@code
     * .showBoth()}, {@code .explain()}, {@code .sick()}, {@code .cured()}, {@code .diff()}, {@code
     * .verify()}, {@code .seed(11)}, {@code .vary()}; {@code .run()} trains the sick one.
     *
     * <p>Example: {@code pathology("overfitting").explain()}
     *
     * <p>See also {@link #pathologies}, {@link #masha}.
     */
    public static Patient pathology(String id) {
        return Patient.of(Pathologies.named(id));
    }

    /**
     * All pathologies: id, letter in the problem set, and what one sees.
     *
     * <p>Example: {@code pathologies()}
     *
     * <p>See also {@link #pathology}, {@link #masha}.
     */
    public static Table pathologies() {
        return Listing.of(Pathologies.all());
    }

    /**
     * Problems made of sick training runs, with pictures, questions and keys, each variant
     * different: seven of all {@link #pathologies}, or those that are named. {@code .seed(7)},
     * {@code .variants(30)}, {@code .language("ru")}, {@code .only("б", "е")}, {@code
     * .questions(5)}, {@code .secret("…")}; {@code .write("out/")} makes the files: MyST, HTML,
     * PDF, Moodle XML and GIFT. What is in {@code students/} is to be handed out, what is in {@code
     * instructor/} holds the answers. A run that was cut short goes on where it was.
     *
     * <p>Example: {@code problemSet().seed(7).language("ru").variants(30)}
     *
     * <p>See also {@link #masha}, {@link #pathologies}.
     */
    public static ProblemSet problemSet() {
        return ProblemSet.usual();
    }

    // ---- the session

    /**
     * The newest run, also one that was cut short by Ctrl-C.
     *
     * <p>Example: {@code train(moons(), mlp(16), bce()); plot(last())}
     *
     * <p>See also {@link #train}.
     */
    public static Run last() {
        return Session.current().last();
    }

    /**
     * Where pictures go when there is no display; at first {@code losslab-output} in the current
     * folder.
     *
     * <p>Example: {@code output("losslab-output")}
     *
     * <p>See also {@link #plot}, {@link #show}.
     */
    public static Prose output(String folder) {
        Check.given("folder", folder, "output(\"pictures\")");
        Session.current().output(Path.of(folder));
        return new Prose(Text.get("lab.output", Path.of(folder).toAbsolutePath()));
    }

    /**
     * The language of all texts from now on: "en" or "ru".
     *
     * <p>Example: {@code language("en")}
     *
     * <p>See also {@link #help}.
     */
    public static Prose language(String code) {
        Language.named(code).use();
        return new Prose(Text.get("lab.language"));
    }

    /**
     * All names by section.
     *
     * <p>Example: {@code help()}
     *
     * <p>See also {@link #language}.
     */
    public static Prose help() {
        return new Prose(Help.overview());
    }

    /**
     * One name: what it takes, what it does, its formula and an example.
     *
     * <p>Example: {@code help("focal")} {@code help("train")}
     */
    public static Prose help(String name) {
        return new Prose(Help.of(name));
    }

    // ---- what must not be null, and what to write instead

    private static Run given(Run run) {
        return Check.given("run", run, "last()");
    }

    private static Experiment given(Experiment experiment) {
        return Check.given("experiment", experiment, "experiment(moons(), mlp(16), bce())");
    }

    private static SweepResult given(SweepResult sweep) {
        return Check.given("sweep", sweep, "sweep()");
    }

    private static Dataset given(Dataset data) {
        return Check.given("data", data, "moons()");
    }

    private static Model given(Model model) {
        return Check.given("model", model, "mlp(64)");
    }

    private static Loss given(Loss loss) {
        return Check.given("loss", loss, "bce()");
    }

    private static String given(String file) {
        return Check.given("file", file, "\"run.zip\"");
    }

    private static List<Loss> all(Loss first, Loss[] rest) {
        return Stream.concat(Stream.of(given(first)), Arrays.stream(given(rest))).toList();
    }

    private static double[] given(double[] numbers) {
        return Check.given("numbers", numbers, "new double[]{0.2, 0.5, 0.3}");
    }

    private static <T> T[] given(T[] rest) {
        for (T one : Check.given("rest", rest, "plot(run, last())")) {
            Check.given("rest", one, "plot(run, last())");
        }
        return rest;
    }
}
