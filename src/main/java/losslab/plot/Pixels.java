package losslab.plot;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Draws pixel images, stretched to an area. */
final class Pixels {
    private Pixels() {}

    /** Smoothly: a background. */
    static void paint(Graphics2D g, Heat heat, Rectangle2D area) {
        paint(g, heat.cols(), heat.rows(), heat.rgb(), area, true);
    }

    /** With sharp pixels: a small picture. */
    static void paint(Graphics2D g, Tiles.Tile tile, Rectangle2D area) {
        paint(g, tile.width(), tile.height(), tile.rgb(), area, false);
    }

    private static void paint(
            Graphics2D g, int cols, int rows, int[] rgb, Rectangle2D area, boolean smooth) {
        BufferedImage image = new BufferedImage(cols, rows, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, cols, rows, rgb, 0, cols);
        // interpolated here: the vector formats have no say in how an image is stretched
        int factor = smooth ? 3 : 1;
        BufferedImage shown = factor == 1 ? image : enlarged(image, factor);
        AffineTransform before = g.getTransform();
        g.translate(area.getX(), area.getY());
        g.scale(area.getWidth() / shown.getWidth(), area.getHeight() / shown.getHeight());
        g.drawImage(shown, 0, 0, shown.getWidth(), shown.getHeight(), null);
        g.setTransform(before);
    }

    private static BufferedImage enlarged(BufferedImage image, int factor) {
        BufferedImage large =
                new BufferedImage(
                        factor * image.getWidth(),
                        factor * image.getHeight(),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D g = large.createGraphics();
        g.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(image, 0, 0, large.getWidth(), large.getHeight(), null);
        g.dispose();
        return large;
    }
}
