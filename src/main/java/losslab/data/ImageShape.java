package losslab.data;

/** Inputs that are pictures: rows of pixels, a pixel's channels side by side. */
public record ImageShape(int height, int width, int channels) {
    public int pixels() {
        return height * width;
    }

    @Override
    public String toString() {
        return height + "×" + width + (channels == 1 ? "" : "×" + channels);
    }
}
