package losslab.store;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import losslab.data.Blobs;
import losslab.data.Cifar100;
import losslab.data.Circles;
import losslab.data.CsvFile;
import losslab.data.Digits;
import losslab.data.Drawings;
import losslab.data.InTasks;
import losslab.data.Instead;
import losslab.data.Leaked;
import losslab.data.Mislabelled;
import losslab.data.Missing;
import losslab.data.Mnist;
import losslab.data.Moons;
import losslab.data.Outliers;
import losslab.data.Rare;
import losslab.data.Scaled;
import losslab.data.ScaledValidation;
import losslab.data.SigmoidCurve;
import losslab.data.SmallValidation;
import losslab.data.Sorted;
import losslab.data.Source;
import losslab.data.Spiral;
import losslab.data.SplitInOrder;
import losslab.data.Synthetic;
import losslab.data.Xor;
import losslab.loss.AsLogits;
import losslab.loss.Bce;
import losslab.loss.Cce;
import losslab.loss.Focal;
import losslab.loss.Hinge;
import losslab.loss.Huber;
import losslab.loss.LabelSmoothing;
import losslab.loss.LogCosh;
import losslab.loss.Loss;
import losslab.loss.Mae;
import losslab.loss.Mape;
import losslab.loss.Mse;
import losslab.loss.Msle;
import losslab.loss.Quantile;
import losslab.loss.SquaredHinge;
import losslab.loss.Weighted;
import losslab.loss.WrongSign;
import losslab.model.Activation;
import losslab.model.Cnn;
import losslab.model.Elu;
import losslab.model.Gelu;
import losslab.model.Identity;
import losslab.model.LeakyRelu;
import losslab.model.Mlp;
import losslab.model.Model;
import losslab.model.Relu;
import losslab.model.Sigmoid;
import losslab.model.Softmax;
import losslab.model.Softplus;
import losslab.model.Swish;
import losslab.model.Tanh;
import losslab.optim.AdaDelta;
import losslab.optim.AdaGrad;
import losslab.optim.Adam;
import losslab.optim.Optimizer;
import losslab.optim.RmsProp;
import losslab.optim.Schedule;
import losslab.optim.Sgd;
import losslab.run.Ending;

/** The parts that can be written and read back. A new one is one line here; a test asks for it. */
final class Library {
    static final Concept<Source> DATA =
            new Concept<>(
                    "data",
                    Source.class,
                    Source::name,
                    List.of(
                            Blobs.class,
                            Cifar100.class,
                            Circles.class,
                            CsvFile.class,
                            Digits.class,
                            Drawings.class,
                            InTasks.class,
                            Instead.class,
                            Leaked.class,
                            Mislabelled.class,
                            Missing.class,
                            Mnist.class,
                            Moons.class,
                            Outliers.class,
                            Rare.class,
                            Scaled.class,
                            ScaledValidation.class,
                            SigmoidCurve.class,
                            SmallValidation.class,
                            Sorted.class,
                            Spiral.class,
                            SplitInOrder.class,
                            Synthetic.class,
                            Xor.class),
                    "load(\"run.zip\", data)");

    static final Concept<Model> MODELS =
            new Concept<>(
                    "model",
                    Model.class,
                    Model::name,
                    List.of(Mlp.class, Cnn.class),
                    "load(\"run.zip\", mlp(64))");

    static final Concept<Activation> ACTIVATIONS =
            new Concept<>(
                    "activation",
                    Activation.class,
                    Activation::name,
                    List.of(
                            Elu.class,
                            Gelu.class,
                            Identity.class,
                            LeakyRelu.class,
                            Relu.class,
                            Sigmoid.class,
                            Softmax.class,
                            Softplus.class,
                            Swish.class,
                            Tanh.class),
                    "load(\"run.zip\", mlp(64).activation(mine))");

    static final Concept<Loss> LOSSES =
            new Concept<>(
                    "loss",
                    Loss.class,
                    Loss::name,
                    List.of(
                            AsLogits.class,
                            Bce.class,
                            Cce.class,
                            Focal.class,
                            Hinge.class,
                            Huber.class,
                            LabelSmoothing.class,
                            LogCosh.class,
                            Mae.class,
                            Mape.class,
                            Mse.class,
                            Msle.class,
                            Quantile.class,
                            SquaredHinge.class,
                            Weighted.class,
                            WrongSign.class),
                    "load(\"run.zip\", loss(\"mine\", (y, p) -> …))");

    static final Concept<Optimizer> OPTIMIZERS =
            new Concept<>(
                    "optimizer",
                    Optimizer.class,
                    Optimizer::name,
                    List.of(AdaDelta.class, AdaGrad.class, Adam.class, RmsProp.class, Sgd.class),
                    "load(\"run.zip\", optimizer)");

    static final Concept<Schedule> SCHEDULES =
            new Concept<>(
                    "schedule",
                    Schedule.class,
                    Schedule::toString,
                    List.of(
                            Schedule.Constant.class,
                            Schedule.Cosine.class,
                            Schedule.ExponentialDecay.class,
                            Schedule.OneCycle.class,
                            Schedule.RangeTest.class,
                            Schedule.StepDecay.class,
                            Schedule.Warmup.class),
                    "load(\"run.zip\", cosine())");

    static final Concept<Ending> ENDINGS =
            new Concept<>(
                    "ending",
                    Ending.class,
                    Ending::text,
                    List.of(
                            Ending.Finished.class,
                            Ending.EarlyStop.class,
                            Ending.Diverged.class,
                            Ending.Interrupted.class),
                    "Finished");

    static final List<Concept<?>> ALL =
            List.of(DATA, MODELS, ACTIVATIONS, LOSSES, OPTIMIZERS, SCHEDULES, ENDINGS);

    private Library() {}

    /** The concept whose parts have this declared type. */
    static Optional<Concept<?>> concept(Type type) {
        return ALL.stream()
                .<Concept<?>>map(concept -> concept)
                .filter(concept -> concept.type() == type)
                .findFirst();
    }
}
