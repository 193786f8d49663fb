package losslab.model;

import losslab.base.Numbers;
import losslab.base.Table;
import losslab.base.Text;

/** The table of layers, shapes and parameter counts. */
public record Summary(Architecture architecture, boolean standardized) {
    public static Summary of(Architecture architecture, boolean standardized) {
        return new Summary(architecture, standardized);
    }

    public int parameters() {
        return architecture.parameters();
    }

    /** Its rows: the inputs, then layer by layer. */
    public Table table() {
        Table table =
                new Table(
                        Text.get("model.layer"),
                        Text.get("model.output"),
                        Text.get("model.activation"),
                        Text.get("model.parameters"));
        if (standardized) {
            table.row("standardize", architecture.input(), "–", "0");
        } else {
            table.row(Text.get("model.input"), architecture.input(), "–", "0");
        }
        for (Layer layer : architecture.layers()) {
            table.row(
                    layer.title(),
                    layer.output(),
                    activation(layer),
                    Numbers.count(layer.parameters()));
        }
        return table;
    }

    /** {@code 50,890 parameters}. */
    public String total() {
        return Text.get("model.total", Numbers.count(parameters()));
    }

    @Override
    public String toString() {
        return table() + "\n" + total();
    }

    private static String activation(Layer layer) {
        if (layer instanceof Layer.Dense dense) {
            return dense.activation().name();
        }
        return layer instanceof Layer.Convolution c ? c.activation().name() : "–";
    }
}
