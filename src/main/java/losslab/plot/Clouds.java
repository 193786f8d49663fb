package losslab.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import losslab.base.Text;
import losslab.data.Dataset;
import losslab.data.Split;

/** The examples of a split with two features as points, a series per class. */
final class Clouds {
    private static final int MOST = 2_000;

    private Clouds() {}

    static List<Series> of(Dataset data, Split all) {
        Split split = all.take(MOST);
        List<Series> clouds = new ArrayList<>();
        List<String> classes = data.classNames();
        for (int c = 0; c < classes.size(); c++) {
            int wanted = c;
            int[] rows =
                    IntStream.range(0, split.size())
                            .filter(i -> split.label(i) == wanted)
                            .toArray();
            if (rows.length > 0) {
                clouds.add(
                        new Series(
                                name(classes.get(c)),
                                split.x().rows(rows).column(0),
                                split.x().rows(rows).column(1),
                                Series.Style.DOTS,
                                Palette.of(c)));
            }
        }
        return clouds;
    }

    /** A bare number does not say that it is a class. */
    static String name(String className) {
        return className.matches("\\d+") ? Text.get("plot.class", className) : className;
    }
}
