package losslab.plot;

import de.erichseifert.vectorgraphics2d.Processor;
import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.pdf.PDFProcessor;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import losslab.base.Check;
import losslab.base.Text;

/** Writes a figure to a file: first beside it, then moved, so that no half a picture is left. */
final class PictureFile {
    private static final int SCALE = 2; // pixels per point in PNG

    private PictureFile() {}

    static Path save(Figure figure, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String extension = lower.substring(lower.lastIndexOf('.') + 1);
        if (!extension.matches("png|svg|pdf")) {
            throw Check.fail("plot.save.extension", name);
        }
        try {
            Path file = Path.of(name);
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            // not createTempFile: that makes files which only their owner can read
            Path draft = folder.resolve(file.getFileName() + "." + System.nanoTime() + ".part");
            try {
                write(figure, extension, draft);
                move(draft, file);
            } finally {
                Files.deleteIfExists(draft);
            }
            return file;
        } catch (IOException | InvalidPathException e) {
            throw Check.fail("plot.save.failed", name, reason(e));
        }
    }

    private static void write(Figure figure, String extension, Path draft) throws IOException {
        try (OutputStream out = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW)) {
            if (extension.equals("png")) {
                png(figure, out);
            } else {
                boolean pdf = extension.equals("pdf");
                vector(figure, pdf ? new PDFProcessor() : new SVGProcessor(), out);
            }
        }
    }

    private static void png(Figure figure, OutputStream out) throws IOException {
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image(figure, SCALE), "png", stream);
        }
    }

    static byte[] png(Figure figure) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            png(figure, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // there is no disk in it
        }
        return out.toByteArray();
    }

    /** The figure as pixels, so many per point. */
    static BufferedImage image(Figure figure, int scale) {
        BufferedImage image =
                new BufferedImage(
                        scale * Theme.WIDTH, scale * Theme.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        Painter.paint(figure, g, Theme.WIDTH, Theme.HEIGHT);
        g.dispose();
        return image;
    }

    private static void vector(Figure figure, Processor processor, OutputStream out)
            throws IOException {
        VectorGraphics2D g = new VectorGraphics2D();
        Painter.paint(figure, g, Theme.WIDTH, Theme.HEIGHT);
        processor
                .getDocument(g.getCommands(), new PageSize(Theme.WIDTH, Theme.HEIGHT))
                .writeTo(out);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What went wrong, without the names of Java's classes where it is one of the usual things. */
    private static String reason(Exception e) {
        if (e instanceof AccessDeniedException) {
            return Text.get("plot.save.denied");
        }
        if (e instanceof FileAlreadyExistsException file) {
            return Text.get("plot.save.noFolder", file.getFile());
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
