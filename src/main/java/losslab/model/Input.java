package losslab.model;

/** The shape of one example: a row of features is 1 × n × 1. */
public record Input(int height, int width, int channels) {
    public static Input features(int n) {
        return new Input(1, n, 1);
    }

    public int size() {
        return height * width * channels;
    }

    public boolean isImage() {
        return height > 1;
    }

    @Override
    public String toString() {
        return isImage() ? height + "×" + width + "×" + channels : String.valueOf(size());
    }
}
