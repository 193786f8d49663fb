package losslab.plot;

import java.util.ArrayList;
import java.util.List;
import losslab.base.Check;
import losslab.base.Numbers;
import losslab.base.Task;
import losslab.base.Text;
import losslab.data.Dataset;
import losslab.data.Split;
import losslab.math.Matrix;
import losslab.metric.Metrics;
import losslab.model.Network;
import losslab.run.Run;
import losslab.run.Snapshot;

/**
 * What a classifier of two features says everywhere: colours for the classes, the deeper the surer,
 * the training points, and for two classes the line between them: p = 0.5, or 0 for margins.
 */
public final class Boundary {
    private final Run run;
    private final Dataset data;
    private final Axis x;
    private final Axis y;
    private final Split grid; // what to ask, without answers

    /**
     * @throws IllegalArgumentException unless it is a classifier of two features
     */
    Boundary(Run run) {
        this.run = run;
        this.data = run.experiment().data();
        if (!suits(data)) {
            throw Check.fail("plot.boundary", data.name(), data.inputs(), data.task().title());
        }
        Matrix inputs = data.train().x();
        this.x = Axis.around(data.featureNames().get(0), inputs.column(0));
        this.y = Axis.around(data.featureNames().get(1), inputs.column(1));
        Matrix asked = DecisionField.grid(x, y);
        float[] none = new float[asked.rows() * data.outputs()];
        this.grid = new Split(asked, Matrix.wrap(asked.rows(), data.outputs(), none));
    }

    static boolean suits(Dataset data) {
        return data.inputs() == 2 && data.task().isClassification();
    }

    public static Figure of(Run run) {
        return new Boundary(run).figure(1, List.of(run.network()), List.of(""));
    }

    /** At these steps, side by side, each with its accuracy on the training examples. */
    public static Figure of(Run run, int firstStep, int... steps) {
        Boundary boundary = new Boundary(run);
        List<Snapshot> shown = Moments.at(run, firstStep, steps);
        int columns = (int) Math.ceil(Math.sqrt(shown.size()));
        return boundary.figure(
                columns,
                shown.stream().map(Snapshot::network).toList(),
                shown.stream().map(boundary::label).toList());
    }

    /** At one moment of an animation. */
    Figure frame(Snapshot snapshot) {
        return figure(1, List.of(snapshot.network()), List.of(label(snapshot)));
    }

    private String label(Snapshot snapshot) {
        double accuracy =
                Metrics.named("accuracy").of(run.predictions(data.train(), snapshot.network()));
        return Text.get("plot.right", Moments.label(snapshot), Numbers.percent(accuracy));
    }

    private Figure figure(int columns, List<Network> networks, List<String> titles) {
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < networks.size(); i++) {
            panels.add(chart(titles.get(i), networks.get(i)));
        }
        String title = Text.get("plot.title.boundary", run.experiment().title());
        return new Figure(title, columns, panels);
    }

    private Chart chart(String title, Network network) {
        Matrix p = run.predictions(grid, network).p();
        double threshold = run.experiment().objective().loss().threshold();
        DecisionField field = new DecisionField(x, y, p, threshold);
        List<Series> series = new ArrayList<>();
        if (data.task() == Task.BINARY) {
            series.add(field.contour());
        }
        series.addAll(Clouds.of(data, data.train()));
        return Chart.of(title, x, y, series).over(field.heat());
    }
}
