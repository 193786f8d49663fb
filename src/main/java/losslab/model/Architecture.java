package losslab.model;

import java.util.List;
import losslab.math.Rng;

/**
 * The layers of a model once the data are known. The last one has the identity as activation: it
 * gives the raw outputs.
 */
public record Architecture(List<Layer> layers, Init init) {
    public Architecture {
        layers = List.copyOf(layers);
    }

    public Input input() {
        return layers.get(0).input();
    }

    public int outputs() {
        return layers.get(layers.size() - 1).units();
    }

    /** The layers that have weights, in order: the ones that histories speak of. */
    public List<Layer> trained() {
        return layers.stream().filter(Layer::isTrained).toList();
    }

    public boolean isDense() {
        return layers.stream().allMatch(layer -> layer instanceof Layer.Dense);
    }

    public int parameters() {
        return layers.stream().mapToInt(Layer::parameters).sum();
    }

    /** Initial weights; each layer draws from a stream of its own. */
    public List<Weights> initialWeights(Rng rng) {
        List<Layer> trained = trained();
        return java.util.stream.IntStream.range(0, trained.size())
                .mapToObj(i -> Weights.initial(trained.get(i), init, rng.split(i)))
                .toList();
    }
}
