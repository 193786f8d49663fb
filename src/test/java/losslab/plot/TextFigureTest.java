package losslab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextFigureTest {
    @Test
    void eightDotsToACharacter() {
        Braille braille = new Braille(1, 2);
        braille.dot(0, 0); // bit 0x01
        braille.dot(1, 3); // bit 0x80
        braille.dot(9, 9); // outside
        assertEquals("\u2881 ", braille.row(0));
    }

    @Test
    void theFirstCurveIsSolidTheSecondDashed() {
        double[] x = {0, 1};
        Chart chart =
                Chart.of(
                        "",
                        Axis.linear("x", 0, 1),
                        Axis.linear("y", 0, 1),
                        List.of(line("low", x, 0), line("high", x, 1)));
        // 10 characters, 20 dots: at the bottom dots 7 and 8 of each, at the top every other pair
        String expected =
                String.join(
                        "\n",
                        "  1 ┤⠉ ⠉ ⠉ ⠉ ⠉",
                        "  0 ┤⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀",
                        "    └┬────┬───┬",
                        "     0   0.5  1",
                        "─── low   ╌╌╌ high   x: x   y: y");
        assertEquals(expected, TextChart.of(chart, 2, 13));
    }

    @Test
    void fromTheThirdOnCurvesHaveLetters() {
        double[] x = {0, 1};
        Chart chart =
                Chart.of(
                        "",
                        Axis.linear("x", 0, 1),
                        Axis.linear("y", 0, 3),
                        List.of(
                                line("p", x, 0),
                                line("q", x, 1),
                                line("r", x, 2),
                                line("s", x, 3)));
        String text = TextChart.of(chart, 4, 60);
        String[] lines = text.split("\n");
        assertEquals("bbb", lines[0].replaceAll("[^a-z]", ""), text);
        assertEquals("aaa", lines[1].replaceAll("[^a-z]", ""), text);
        assertEquals("─── p   ╌╌╌ q   ·a· r   ·b· s   x: x   y: y", lines[6]);
    }

    private static Chart chart(String... names) {
        return Chart.of(
                "",
                Axis.linear("x", 0, 1),
                Axis.linear("y", 0, 3),
                Stream.of(names).map(name -> line(name, new double[] {0, 1}, 1)).toList());
    }

    @Test
    void legendsBreakBetweenNames() {
        String half = "a name of many characters, ".repeat(2);
        assertEquals(
                "─── " + half + "\n" + "╌╌╌ " + half + "\n" + "·a· " + half + "   x: x   y: y",
                new TextLegend(chart(half, half, half)).line());
    }

    @Test
    void moreThanTwoPanelsAreInThePictureOnly() {
        Chart one = chart("p");
        String text = new Figure("all", 3, List.of(one, one, one)).toString();
        assertTrue(text.endsWith("\n… 1 more in the picture"), text);
    }

    /** The one that has every series, whichever it is; none if each has one of its own. */
    @Test
    void theLegendOfTheFullestPanelDoesForAll() {
        Chart some = chart("p");
        Chart all = chart("q", "p");
        assertEquals(
                Optional.of(all),
                Painter.withLegendOfAll(new Figure("", 2, List.of(some, all, some))));
        assertEquals(
                Optional.empty(),
                Painter.withLegendOfAll(new Figure("", 2, List.of(all, chart("r")))));
        Series dashed =
                new Series(
                        "p",
                        new double[] {0},
                        new double[] {1},
                        Series.Style.DASHED,
                        Palette.TRAIN);
        Chart other = Chart.of("", some.x(), some.y(), List.of(dashed));
        assertEquals(
                Optional.empty(), Painter.withLegendOfAll(new Figure("", 2, List.of(all, other))));
        assertEquals(Optional.empty(), Painter.withLegendOfAll(new Figure("", 1, List.of(all))));
    }

    private static Series line(String name, double[] x, double y) {
        return new Series(name, x, new double[] {y, y}, Series.Style.LINE, Palette.TRAIN);
    }

    @Test
    void aDiagonalRisesADotAtATime() {
        double[] ends = {0, 1};
        Chart chart =
                Chart.of(
                        "",
                        Axis.linear("x", 0, 1),
                        Axis.linear("y", 0, 1),
                        List.of(new Series("", ends, ends, Series.Style.LINE, Palette.TRAIN)));
        // 20 dots across, 20 down: two columns and two rows of dots to a step, two steps a cell
        String[] lines = TextChart.of(chart, 5, 13).split("\n");
        assertEquals("  1 ┤        ⡠⠊", lines[0]);
        assertEquals("    │      ⡠⠊", lines[1]);
        assertEquals("  0 ┤⡠⠊", lines[4]);
    }

    @Test
    void cloudsAreLettersAndMarksAreNamed() {
        Series one = cloud("one", 0, 0);
        Series two = cloud("two", 1, 1);
        Chart chart =
                Chart.of("", Axis.linear("x", 0, 1), Axis.linear("y", 0, 1), List.of(one, two))
                        .with(List.of(Mark.vertical(0.5, "here", Palette.INK)));
        String[] lines = TextChart.of(chart, 3, 16).split("\n");
        assertEquals("1 ┤     ┆    x", lines[0].replaceFirst("^ +", ""));
        assertEquals("o one   x two   ┆ here   x: x   y: y", lines[5]);
    }

    private static Series cloud(String name, double x, double y) {
        return new Series(
                name, new double[] {x}, new double[] {y}, Series.Style.DOTS, Palette.TRAIN);
    }

    @Test
    void aSmallPictureInDots() {
        int black = 0;
        int white = 0xFFFFFF;
        int[] diagonal = {black, white, white, black};
        Tiles tiles = new Tiles("", 3, List.of(new Tiles.Tile("7", 2, 2, diagonal)));
        assertEquals("⠑\n7", TextTiles.of(tiles, 10)); // dots 1 and 5: 0x01 + 0x10
    }

    @Test
    void countsAsATable() {
        Cells cells =
                new Cells(
                        "",
                        "actual",
                        "predicted",
                        List.of("no", "yes"),
                        new int[][] {{3, 1}, {0, 4}});
        String expected =
                String.join(
                        "\n",
                        "title",
                        "actual \\ predicted  no  yes",
                        "──────────────────  ──  ───",
                        "no                   3    1",
                        "yes                  0    4");
        assertEquals(expected, Figure.of("title", cells).toString());
    }
}
