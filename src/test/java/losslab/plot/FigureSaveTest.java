package losslab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureSaveTest {
    private static final Figure FIGURE =
            new Figure(
                    "Функция потерь",
                    2,
                    List.of(
                            chart().over(new Heat(1, 2, new int[] {0xFF0000, 0x00FF00})),
                            new Tiles("", 1, List.of(new Tiles.Tile("ё", 1, 1, new int[1]))),
                            new Cells("", "r", "c", List.of("a"), new int[1][1])));

    private static Chart chart() {
        double[] x = {1, 2};
        double[] y = {3, 4};
        return Chart.of(
                        "",
                        Axis.around("эпоха", x),
                        Axis.around("y", y),
                        List.of(
                                new Series("a", x, y, Series.Style.DASHED, Palette.TRAIN),
                                new Series("b", y, x, Series.Style.DOTS, Palette.TRAIN)))
                .with(
                        List.of(
                                Mark.point(1, 3, "min", Palette.INK),
                                Mark.vertical(2, "end", Palette.INK)));
    }

    @Test
    void pngIsReadBackWithTwoPixelsToThePoint(@TempDir Path folder) throws IOException {
        Path file = FIGURE.save(folder.resolve("new/deep/a.PNG").toString());
        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals(2400, image.getWidth());
        assertEquals(1500, image.getHeight());
        assertEquals(List.of("a.PNG"), names(file.getParent()));
    }

    @Test
    void svgIsXmlAndItsLettersAreOutlines(@TempDir Path folder) throws Exception {
        Path file = FIGURE.save(folder.resolve("a.svg").toString());
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var svg = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        assertEquals("svg", svg.getTagName());
        assertEquals(0, svg.getElementsByTagName("text").getLength());
        assertTrue(svg.getElementsByTagName("path").getLength() > 10);
    }

    @Test
    void pdfBeginsAndEndsAsOne(@TempDir Path folder) throws IOException {
        Path file = FIGURE.save(folder.resolve("a.pdf").toString());
        String pdf = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertTrue(pdf.startsWith("%PDF"));
        assertTrue(pdf.stripTrailing().endsWith("%%EOF"));
    }

    @Test
    void anOlderPictureIsReplaced(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.svg"), "old");
        FIGURE.save(file.toString());
        assertTrue(Files.size(file) > 1000);
    }

    @Test
    void anotherExtensionIsRefusedInOneLine(@TempDir Path folder) throws IOException {
        String name = folder.resolve("a.gif").toString();
        assertEquals(
                "the name must end in .png, .svg or .pdf, got " + name + "; try save(\"plot.png\")",
                refused(name));
        assertEquals(List.of(), names(folder));
    }

    @Test
    void aFolderThatIsAFileIsRefusedInOneLine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("f"), "");
        String message = refused(file.resolve("a.png").toString());
        assertTrue(message.contains(file + " is a file, not a folder"), message);
        assertEquals(1, message.lines().count());
    }

    @Test
    void nothingHalfWrittenIsLeft(@TempDir Path folder) throws IOException {
        Path taken = Files.createDirectories(folder.resolve("a.png/inside")).getParent();
        refused(taken.toString()); // a folder of that name is in the way of the move
        assertEquals(List.of("a.png"), names(folder));
    }

    private static String refused(String name) {
        return assertThrows(IllegalArgumentException.class, () -> FIGURE.save(name)).getMessage();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
