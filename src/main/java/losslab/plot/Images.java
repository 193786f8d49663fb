package losslab.plot;

import losslab.data.ImageShape;
import losslab.math.Matrix;

/** Inputs as pictures: one channel as dark ink on white, three as colours. */
final class Images {
    private Images() {}

    static Tiles.Tile tile(String caption, Matrix x, int row, ImageShape shape) {
        double[] pixels = x.row(row);
        double low = 0;
        double high = 1;
        for (double pixel : pixels) {
            low = Math.min(low, pixel);
            high = Math.max(high, pixel);
        }
        int[] rgb = new int[shape.pixels()];
        for (int i = 0; i < rgb.length; i++) {
            int color = 0;
            for (int c = 0; c < 3; c++) {
                int channel = shape.channels() == 1 ? i : i * shape.channels() + c;
                double bright = (pixels[channel] - low) / (high - low);
                double shown = shape.channels() == 1 ? 1 - bright : bright;
                color = color << 8 | (int) Math.round(255 * shown);
            }
            rgb[i] = color;
        }
        return new Tiles.Tile(caption, shape.height(), shape.width(), rgb);
    }
}
