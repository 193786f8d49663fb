package losslab.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import losslab.base.Check;
import losslab.base.Text;
import losslab.model.Activation;
import losslab.model.Elementwise;

/** Activations, and under them their derivatives; softmax as that of (z, 0). */
public final class ActivationPlot {
    private static final int POINTS = 601;
    private static final double REACH = 4;

    private ActivationPlot() {}

    public static Figure of(Activation first, Activation... rest) {
        Check.given("activation", first, "plot(relu())");
        List<Activation> all = Stream.concat(Stream.of(first), Stream.of(rest)).toList();
        double[] z = Curves.spaced(-REACH, REACH, POINTS);
        List<Series> values = new ArrayList<>();
        List<Series> slopes = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Activation a = all.get(i);
            String name = all.size() == 1 ? "" : a.name();
            double[] value = new double[POINTS];
            double[] slope = new double[POINTS];
            for (int j = 0; j < POINTS; j++) {
                float[] row = row(a, z[j]);
                float[] out = new float[row.length];
                a.forward(1, row.length, row, out);
                value[j] = out[0];
                float[] d = new float[row.length];
                d[0] = 1;
                a.backward(1, row.length, row, out, d);
                slope[j] = d[0];
            }
            values.add(new Series(name, z, value, Series.Style.LINE, Palette.of(i)));
            slopes.add(new Series(name, z, slope, Series.Style.LINE, Palette.of(i)));
        }
        String title = all.stream().map(Activation::name).collect(Collectors.joining(", "));
        return new Figure(
                title, 1, List.of(chart("f(z)", values), chart(Text.get("plot.slope"), slopes)));
    }

    private static Chart chart(String label, List<Series> series) {
        double[] y = Curves.joined(series.stream().map(Series::y).toArray(double[][]::new));
        return Chart.of("", Axis.linear("z", -REACH, REACH), Axis.around(label, y), series);
    }

    private static float[] row(Activation activation, double z) {
        return activation instanceof Elementwise
                ? new float[] {(float) z}
                : new float[] {(float) z, 0};
    }
}
