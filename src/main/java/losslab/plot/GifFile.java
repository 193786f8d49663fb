package losslab.plot;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import losslab.base.AtomicFile;
import losslab.base.Check;
import losslab.base.Progress;

/** Writes an animation as a GIF: 800 × 500 pixels, a table of 256 colours for each frame. */
final class GifFile {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 500;

    private GifFile() {}

    static Path save(Animation animation, String name) {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".gif")) {
            throw Check.fail("plot.save.gif", name);
        }
        try {
            return AtomicFile.write(Path.of(name), out -> write(animation.frames(), out));
        } catch (InvalidPathException e) {
            throw Check.fail("plot.save.failed", name, e.getReason());
        }
    }

    private static void write(List<Figure> frames, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (var stream = new MemoryCacheImageOutputStream(out);
                Progress progress = Progress.steps("gif", frames.size())) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < frames.size(); i++) {
                BufferedImage image = image(frames.get(i));
                IIOMetadata shown = shown(writer, image, Animation.millis(i, frames.size()));
                writer.writeToSequence(new IIOImage(image, null, shown), null);
                progress.step(1);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage image(Figure frame) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        Painter.paint(frame, g, WIDTH, HEIGHT);
        g.dispose();
        return image;
    }

    /**
     * How long, and that the whole begins again.
     *
     * @see <a href="https://www.w3.org/Graphics/GIF/spec-gif89a.txt">GIF89a</a>
     */
    private static IIOMetadata shown(ImageWriter writer, BufferedImage image, int millis)
            throws IOException {
        ImageTypeSpecifier type = ImageTypeSpecifier.createFromRenderedImage(image);
        IIOMetadata metadata = writer.getDefaultImageMetadata(type, null);
        String format = metadata.getNativeMetadataFormatName();
        IIOMetadataNode root = new IIOMetadataNode(format);
        Map<String, String> control =
                Map.of(
                        "disposalMethod", "none",
                        "userInputFlag", "FALSE",
                        "transparentColorFlag", "FALSE",
                        "transparentColorIndex", "0",
                        "delayTime", String.valueOf(millis / 10));
        root.appendChild(node("GraphicControlExtension", control));
        IIOMetadataNode again =
                node(
                        "ApplicationExtension",
                        Map.of("applicationID", "NETSCAPE", "authenticationCode", "2.0"));
        again.setUserObject(new byte[] {1, 0, 0}); // for ever
        IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
        extensions.appendChild(again);
        root.appendChild(extensions);
        metadata.mergeTree(format, root);
        return metadata;
    }

    private static IIOMetadataNode node(String name, Map<String, String> attributes) {
        IIOMetadataNode node = new IIOMetadataNode(name);
        attributes.forEach(node::setAttribute);
        return node;
    }
}
