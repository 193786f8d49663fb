package losslab.plot;

import java.util.ArrayList;
import java.util.List;
import losslab.base.Numbers;
import losslab.base.Table;
import losslab.base.Text;
import losslab.data.Dataset;
import losslab.data.ImageShape;
import losslab.data.Split;
import losslab.metric.Mistake;
import losslab.metric.Mistakes;
import losslab.run.Run;

/**
 * The test examples that a net gets wrong, the worst first: pictures as pictures, with what they
 * are, what they were taken for and how surely; others as a table with their first features.
 */
public final class MistakesPlot {
    private static final int TILE_ROWS = 3;
    private static final int TILE_COLUMNS = 6;
    private static final int TABLE_ROWS = 15;
    private static final int MOST_FEATURES = 5;

    private MistakesPlot() {}

    /**
     * On the test split.
     *
     * @throws IllegalArgumentException when predictions are NaN
     */
    public static Figure of(Run run) {
        Dataset data = run.experiment().data();
        Mistakes mistakes = Mistakes.of(run.predictions(data.test()));
        String title = run.experiment().title() + " · " + mistakes.title();
        return Figure.of(
                title,
                data.image()
                        .<Panel>map(shape -> tiles(mistakes, data.test(), shape))
                        .orElseGet(() -> table(mistakes, data)));
    }

    private static Tiles tiles(Mistakes mistakes, Split test, ImageShape shape) {
        List<Tiles.Tile> tiles =
                mistakes.worst(TILE_ROWS * TILE_COLUMNS).stream()
                        .map(m -> Images.tile(caption(m, mistakes), test.x(), m.example(), shape))
                        .toList();
        String title = Text.get("plot.mistakes.caption", mistakes.measure().title());
        return new Tiles(title, TILE_COLUMNS, tiles);
    }

    private static String caption(Mistake mistake, Mistakes mistakes) {
        boolean probability = mistakes.measure() == Mistakes.Measure.PROBABILITY;
        double size = mistake.size();
        String shown = probability ? Numbers.percent(size) : Numbers.show(size);
        return mistake.actual() + " → " + mistake.predicted() + "\n" + shown;
    }

    private static Listing table(Mistakes mistakes, Dataset data) {
        List<String> features =
                data.featureNames().subList(0, Math.min(MOST_FEATURES, data.inputs()));
        List<String> head = new ArrayList<>(List.of(Text.get("plot.mistakes.example")));
        head.add(Text.get("plot.actual"));
        head.add(Text.get("plot.predicted"));
        head.add(mistakes.measure().title());
        head.addAll(features);
        Table table = new Table(head.toArray(String[]::new));
        for (Mistake m : mistakes.worst(TABLE_ROWS)) {
            List<Object> row = new ArrayList<>(List.of(m.example(), m.actual(), m.predicted()));
            row.add(Numbers.show(m.size()));
            for (int f = 0; f < features.size(); f++) {
                row.add(Numbers.show(data.test().x().get(m.example(), f)));
            }
            table.row(row.toArray());
        }
        return Listing.of("", table);
    }
}
