package losslab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import losslab.base.Option;
import losslab.data.Dataset;
import losslab.data.Drawings;
import losslab.data.SigmoidCurve;
import losslab.data.Xor;
import losslab.loss.Bce;
import losslab.loss.Cce;
import losslab.loss.Loss;
import losslab.loss.Mse;
import losslab.model.Mlp;
import losslab.run.Experiment;
import losslab.run.Run;
import losslab.run.Setting;
import losslab.run.Training;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class AnimationTest {
    private static final Option EVERY_TEN = Setting.SNAPSHOT_EVERY.to(10);

    @TempDir Path folder;

    private static Run train(Dataset data, Loss loss, Option... options) {
        Experiment experiment = Experiment.of(data, Mlp.mlp(4), loss, options);
        return Training.inThisThread(experiment.with(Setting.ITERATIONS.to(40)));
    }

    private static Chart chart(Figure figure) {
        return (Chart) figure.panels().get(0);
    }

    private static Series fitted(Figure figure) {
        return chart(figure).series().get(1);
    }

    @Test
    void theFilmBeginsBeforeTheFirstStepAndEndsAtTheLastSnapshot() {
        Run run = train(SigmoidCurve.sigmoidCurve(), new Mse(), EVERY_TEN);
        Animation film = Animate.of(run);
        assertEquals(
                List.of("step 0", "step 10", "step 20", "step 30", "step 40"),
                film.frames().stream().map(frame -> chart(frame).title()).toList());
        Run before = train(SigmoidCurve.sigmoidCurve(), new Mse());
        assertEquals(fitted(Fit.of(before)).y()[7], fitted(film.frames().get(4)).y()[7]);
        assertFalse(fitted(film.frames().get(0)).equals(fitted(film.frames().get(1))));
        assertTrue(film.toString().endsWith("5 frames; .save(\"animation.gif\") writes them"));
    }

    @Test
    void theAxesStandStill() {
        Run run = train(Xor.xor(), new Bce(), EVERY_TEN);
        List<Figure> frames = Animate.of(run).frames();
        assertEquals(1, frames.stream().map(frame -> chart(frame).x()).distinct().count());
        assertEquals(1, frames.stream().map(frame -> chart(frame).y()).distinct().count());
        assertEquals(5, frames.stream().map(frame -> chart(frame).heat()).distinct().count());
    }

    @Test
    void aHundredFramesAreEnough() {
        Run run = train(Xor.xor(), new Bce(), Setting.SNAPSHOT_EVERY.to(1));
        Run longer =
                Training.inThisThread(
                        run.experiment().with(Setting.ITERATIONS.to(250), Setting.BATCH.to(4)));
        List<Figure> frames = Animate.of(longer).frames();
        assertEquals(100, frames.size());
        assertTrue(chart(frames.get(0)).title().startsWith("step 0: "));
        assertTrue(chart(frames.get(99)).title().startsWith("step 250: "));
    }

    @Test
    void aGifThatBeginsAgain() throws IOException {
        Run run = train(SigmoidCurve.sigmoidCurve(), new Mse(), EVERY_TEN);
        Path file = Animate.of(run).save(folder.resolve("new/fit.gif").toString());
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            assertEquals(5, reader.getNumImages(true));
            assertEquals(800, reader.read(4).getWidth());
            IIOMetadataNode first = metadata(reader, 0);
            assertEquals("8", attribute(first, "GraphicControlExtension", "delayTime"));
            IIOMetadataNode last = metadata(reader, 4);
            assertEquals("200", attribute(last, "GraphicControlExtension", "delayTime"));
            assertEquals("NETSCAPE", attribute(first, "ApplicationExtension", "applicationID"));
        }
        try (Stream<Path> left = Files.list(folder.resolve("new"))) {
            assertEquals(List.of(file), left.toList());
        }
    }

    private static IIOMetadataNode metadata(ImageReader reader, int image) throws IOException {
        var metadata = reader.getImageMetadata(image);
        return (IIOMetadataNode) metadata.getAsTree(metadata.getNativeMetadataFormatName());
    }

    private static String attribute(IIOMetadataNode root, String node, String name) {
        return ((IIOMetadataNode) root.getElementsByTagName(node).item(0)).getAttribute(name);
    }

    @Test
    void chosenStepsOfACurve() {
        Run run = train(SigmoidCurve.sigmoidCurve(), new Mse(), EVERY_TEN);
        assertEquals(
                List.of("train", "step 0", "step 20", "step 40", "true curve"),
                chart(Fit.of(run, 0, 20, 40)).series().stream().map(Series::name).toList());
    }

    @Test
    void chosenStepsOfABoundarySideBySide() {
        Run run = train(Xor.xor(), new Bce(), EVERY_TEN);
        Figure figure = Boundary.of(run, 0, 10, 40);
        assertEquals(2, figure.columns());
        assertEquals(3, figure.panels().size());
        Chart last = (Chart) figure.panels().get(2);
        assertEquals(chart(Boundary.of(run)).heat(), last.heat());
        assertTrue(last.title().matches("step 40: \\d+\\.\\d % right"), last.title());
    }

    private static void refused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void misuse() {
        Run run = train(SigmoidCurve.sigmoidCurve(), new Mse(), EVERY_TEN);
        refused(
                "the run has no snapshot at step 15, only at [0, 10, 20] … 40; try train(…,"
                        + " snapshotEvery(15))",
                () -> Fit.of(run, 10, 15));
        Run none = train(Xor.xor(), new Bce());
        String noSnapshots =
                "the run has no snapshots of its network; try train(…, snapshotEvery(100))";
        refused(noSnapshots, () -> Animate.of(none));
        refused(noSnapshots, () -> Boundary.of(none, 10));
        refused(
                "the name must end in .gif, got x.png; try save(\"animation.gif\")",
                () -> Animate.of(run).save("x.png"));
        Run pictures = train(Drawings.drawings().take(9), new Cce(), EVERY_TEN);
        String message =
                assertThrows(IllegalArgumentException.class, () -> Animate.of(pictures))
                        .getMessage();
        assertTrue(message.startsWith("animate() needs a regression of 1 feature"), message);
    }
}
