package losslab.base;

/** How wide the terminal is, as far as the launcher can tell. */
public final class Screen {
    private static final int USUAL = 100;
    private static final int NARROWEST = 60;

    private Screen() {}

    /** Characters that a line may have. */
    public static int columns() {
        return Math.max(NARROWEST, Integer.getInteger("losslab.columns", USUAL));
    }
}
