package losslab.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import losslab.base.Numbers;
import losslab.base.Task;
import losslab.base.Text;
import losslab.data.Dataset;
import losslab.data.ImageShape;
import losslab.data.Split;

/**
 * What a data set looks like: images as a grid, two features as a scatter plot, one feature as a
 * curve, anything else as a histogram per feature (the first six), by class.
 */
public final class Show {
    private static final int TILE_ROWS = 5;
    private static final int TILE_COLUMNS = 10;
    private static final int MOST_FEATURES = 6;

    private Show() {}

    public static Figure of(Dataset data) {
        String title = Text.get("plot.show", data.name(), Numbers.count(data.train().size()));
        if (data.image().isPresent()) {
            return Figure.of(title, images(data, data.image().get()));
        }
        if (data.inputs() == 2 && data.task().isClassification()) {
            Axis x = Axis.around(data.featureNames().get(0), data.train().x().column(0));
            Axis y = Axis.around(data.featureNames().get(1), data.train().x().column(1));
            return Figure.of(title, Chart.of("", x, y, Clouds.of(data, data.train())));
        }
        if (data.inputs() == 1 && data.task() == Task.REGRESSION) {
            return Figure.of(title, curve(data));
        }
        List<Panel> panels = new ArrayList<>();
        for (int f = 0; f < Math.min(MOST_FEATURES, data.inputs()); f++) {
            panels.add(Histogram.of(data, f));
        }
        return new Figure(title, panels.size() < 3 ? panels.size() : 3, panels);
    }

    private static Chart curve(Dataset data) {
        double[] x = data.train().x().column(0);
        double[] at =
                Curves.spaced(
                        Arrays.stream(x).min().orElse(0), Arrays.stream(x).max().orElse(1), 300);
        List<Series> series = new ArrayList<>();
        series.add(Fit.points(data));
        series.addAll(Fit.truth(data, at));
        return Chart.of(
                "",
                Axis.around(data.featureNames().get(0), x),
                Axis.around("y", data.train().y().column(0)),
                series);
    }

    /** The first of each class, a class per column, where there are few enough classes. */
    private static Tiles images(Dataset data, ImageShape shape) {
        Split train = data.train();
        int classes = data.classNames().size();
        int columns = classes > 4 && classes <= TILE_COLUMNS ? classes : TILE_COLUMNS;
        List<Tiles.Tile> tiles = new ArrayList<>();
        int[] next = new int[classes];
        for (int i = 0; i < columns * TILE_ROWS; i++) {
            int row = columns == classes ? find(train, i % columns, next) : i;
            if (row >= 0 && row < train.size()) {
                String caption = data.classNames().get(train.label(row));
                tiles.add(Images.tile(caption, train.x(), row, shape));
            }
        }
        return new Tiles("", columns, tiles);
    }

    /** The next example of a class, from where the last search ended; −1 if there is none. */
    private static int find(Split split, int wanted, int[] next) {
        for (int i = next[wanted]; i < split.size(); i++) {
            if (split.label(i) == wanted) {
                next[wanted] = i + 1;
                return i;
            }
        }
        next[wanted] = split.size();
        return -1;
    }
}
