package losslab.study.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import losslab.base.Check;
import losslab.run.Experiment;

/** Every combination of the values of some parameters. */
public record Grid(List<Parameter> parameters) {
    public Grid {
        parameters = List.copyOf(parameters);
        if (parameters.isEmpty()) {
            throw Check.fail("study.sweep.noCombinations");
        }
        Set<String> names = new HashSet<>();
        for (Parameter parameter : parameters) {
            if (!names.add(parameter.name())) {
                throw Check.fail("study.sweep.twice", parameter.name());
            }
        }
    }

    public static Grid of(Parameter... parameters) {
        for (Parameter parameter : Check.given("parameters", parameters, "grid(lr(0.1, 0.01))")) {
            Check.given("parameter", parameter, "grid(lr(0.1, 0.01))");
        }
        return new Grid(List.of(parameters));
    }

    /** The number of combinations; as large as it can be written if there are more. */
    public long size() {
        long size = 1;
        for (Parameter parameter : parameters) {
            if (size > Long.MAX_VALUE / parameter.size()) {
                return Long.MAX_VALUE;
            }
            size *= parameter.size();
        }
        return size;
    }

    public List<String> names() {
        return parameters.stream().map(Parameter::name).toList();
    }

    public Parameter parameter(String name) {
        Check.known("parameter", name, names());
        return parameters.stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    }

    /** Combination number i as texts; the last parameter changes fastest. */
    List<String> values(long i) {
        return choices(i).stream().map(Choice::text).toList();
    }

    /** The experiment under combination number i. */
    Experiment apply(Experiment experiment, long i) {
        List<Choice> choices = choices(i);
        List<Integer> order = new ArrayList<>();
        for (int p = 0; p < parameters.size(); p++) {
            order.add(p);
        }
        order.sort(Comparator.comparing(p -> !parameters.get(p).replaces()));
        Experiment edited = experiment;
        for (int p : order) {
            edited = choices.get(p).edit().apply(edited);
        }
        return edited;
    }

    private List<Choice> choices(long i) {
        Choice[] choices = new Choice[parameters.size()];
        long rest = i;
        for (int p = choices.length - 1; p >= 0; p--) {
            Parameter parameter = parameters.get(p);
            choices[p] = parameter.choices().get((int) (rest % parameter.size()));
            rest /= parameter.size();
        }
        return List.of(choices);
    }

    @Override
    public String toString() {
        return parameters.stream()
                .map(Parameter::toString)
                .collect(Collectors.joining(", ", "grid(", ")"));
    }
}
