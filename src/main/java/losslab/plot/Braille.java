package losslab.plot;

/** A raster of dots, two across and four down in every character (Unicode block U+2800). */
final class Braille {
    static final int ACROSS = 2;
    static final int DOWN = 4;

    private static final char EMPTY = '\u2800';

    /** The bit of each dot, left and right column, from top to bottom. */
    private static final int[][] BITS = {{0x01, 0x02, 0x04, 0x40}, {0x08, 0x10, 0x20, 0x80}};

    private final int[][] cells;

    Braille(int rows, int cols) {
        cells = new int[rows][cols];
    }

    /** Sets a dot; those outside the raster are left out. */
    void dot(int x, int y) {
        boolean inside =
                x >= 0 && y >= 0 && y < DOWN * cells.length && x < ACROSS * cells[0].length;
        if (inside) {
            cells[y / DOWN][x / ACROSS] |= BITS[x % ACROSS][y % DOWN];
        }
    }

    boolean isEmpty(int row, int col) {
        return cells[row][col] == 0;
    }

    char at(int row, int col) {
        return (char) (EMPTY + cells[row][col]);
    }

    /** A row, with spaces where there is no dot. */
    String row(int row) {
        StringBuilder line = new StringBuilder();
        for (int col = 0; col < cells[row].length; col++) {
            line.append(isEmpty(row, col) ? ' ' : at(row, col));
        }
        return line.toString();
    }
}
