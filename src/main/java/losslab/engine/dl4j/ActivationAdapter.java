package losslab.engine.dl4j;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import losslab.base.Check;
import losslab.model.Activation;
import losslab.model.Elu;
import losslab.model.Gelu;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.BaseActivationFunction;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.shade.jackson.annotation.JsonCreator;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * An activation of ours in a network of Deeplearning4j. In pictures every pixel is a row and every
 * channel a column. Written to JSON by name; only the library's can be read back, a student's own
 * is gone with the session.
 */
final class ActivationAdapter extends BaseActivationFunction {
    private static final long serialVersionUID = 1L;
    private static final Pattern ELU = Pattern.compile("elu\\((.+)\\)");

    private final String name;
    private final transient Activation activation;

    ActivationAdapter(Activation activation) {
        this.name = activation.name();
        this.activation = activation;
    }

    @JsonCreator
    static ActivationAdapter named(@JsonProperty("name") String name) {
        return new ActivationAdapter(library(name));
    }

    private static Activation library(String name) {
        if (name.equals(new Gelu().name())) {
            return new Gelu();
        }
        Matcher elu = ELU.matcher(name);
        if (elu.matches()) {
            return new Elu(Double.parseDouble(elu.group(1)));
        }
        throw Check.fail("engine.activation", name);
    }

    @Override
    public INDArray getActivation(INDArray in, boolean training) {
        INDArray rows = channelsLast(in);
        float[] z = Floats.of(rows);
        activation.forward(z.length / cols(rows), cols(rows), z, z);
        Floats.write(z, rows);
        return in;
    }

    @Override
    public Pair<INDArray, INDArray> backprop(INDArray in, INDArray epsilon) {
        assertShape(in, epsilon);
        INDArray rows = channelsLast(in);
        float[] z = Floats.of(rows);
        float[] d = Floats.of(channelsLast(epsilon));
        float[] a = new float[z.length];
        activation.forward(z.length / cols(rows), cols(rows), z, a);
        activation.backward(z.length / cols(rows), cols(rows), z, a, d);
        Floats.write(d, rows);
        return new Pair<>(in, null);
    }

    /** A view; pictures come as (example, channel, y, x). */
    private static INDArray channelsLast(INDArray array) {
        return array.rank() == 4 ? array.permute(0, 2, 3, 1) : array;
    }

    private static int cols(INDArray rows) {
        return (int) rows.size(rows.rank() - 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActivationAdapter adapter && adapter.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
