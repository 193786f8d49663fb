package losslab.plot;

import java.util.Arrays;
import java.util.List;

/** A grid of small pictures with captions. */
public record Tiles(String title, int columns, List<Tile> tiles) implements Panel {
    public Tiles {
        tiles = List.copyOf(tiles);
    }

    @Override
    public Tiles titled(String other) {
        return new Tiles(other, columns, tiles);
    }

    int rows() {
        return (tiles.size() + columns - 1) / columns;
    }

    /**
     * One picture and what is written under it, perhaps in several lines: brightness or colour per
     * pixel as 0xRRGGBB, the top row first.
     */
    public record Tile(String caption, int height, int width, int[] rgb) {
        public Tile {
            if (rgb.length != height * width) {
                throw new IllegalArgumentException(height + " x " + width + " of " + rgb.length);
            }
            rgb = rgb.clone();
        }

        @Override
        public int[] rgb() {
            return rgb.clone();
        }

        /** Brightness of a pixel, 0 … 1. */
        double brightness(int row, int col) {
            int c = rgb[row * width + col];
            return (0.299 * (c >> 16 & 255) + 0.587 * (c >> 8 & 255) + 0.114 * (c & 255)) / 255;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Tile t
                    && t.caption.equals(caption)
                    && t.width == width
                    && Arrays.equals(t.rgb, rgb);
        }

        @Override
        public int hashCode() {
            return 31 * caption.hashCode() + Arrays.hashCode(rgb);
        }

        @Override
        public String toString() {
            return caption;
        }
    }
}
