package losslab.run;

import java.util.List;
import java.util.ServiceLoader;
import losslab.base.Check;
import losslab.model.Architecture;
import losslab.model.Network;

/** The engines on the class path. */
public final class Engines {
    private static final String FOR_DENSE = "fused";
    private static final String FOR_THE_REST = "dl4j";

    private Engines() {}

    /** The engine an experiment asks for, or the usual one for its architecture. */
    static Engine of(Experiment experiment) {
        String asked = experiment.get(Setting.ENGINE);
        if (asked.isEmpty()) {
            return usual(experiment.architecture());
        }
        Engine engine = named(asked);
        if (!engine.supports(experiment.architecture())) {
            throw Check.fail("run.engine.unsupported", asked, experiment.modelName());
        }
        return engine;
    }

    public static Engine named(String name) {
        List<String> names = providers().map(Engine::name).toList();
        Check.known("engine", name, names);
        return providers().filter(engine -> engine.name().equals(name)).findFirst().orElseThrow();
    }

    private static Engine usual(Architecture architecture) {
        return named(architecture.isDense() ? FOR_DENSE : FOR_THE_REST);
    }

    /** A learner for evaluation alone: the usual engine with these weights. */
    static Learner evaluator(Experiment experiment, Network network) {
        return of(experiment).learner(experiment, network);
    }

    private static java.util.stream.Stream<Engine> providers() {
        return ServiceLoader.load(Engine.class, Engines.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get);
    }
}
