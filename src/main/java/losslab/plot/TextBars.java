package losslab.plot;

/** Bars made of characters: a column per bar, from the bottom up, a letter per series. */
record TextBars(int rows, int cols) {
    private static final String GLYPHS = "█▒░";
    private static final double FILLED = 0.8;

    static char glyph(int series) {
        return GLYPHS.charAt(series % GLYPHS.length());
    }

    /**
     * @param slot columns between two whole numbers
     * @param middle the column of the whole number
     * @param top the row of the value; below the last one for none
     */
    void draw(char[][] letters, int series, int count, double slot, double middle, int top) {
        double wide = Math.max(1, FILLED * slot / count);
        long first = Math.round(middle + (series - count / 2.0) * wide);
        for (long col = first; col < first + Math.max(1, Math.round(wide)); col++) {
            for (int row = Math.max(0, top); row < rows; row++) {
                if (col >= 0 && col < cols) {
                    letters[row][(int) col] = glyph(series);
                }
            }
        }
    }
}
