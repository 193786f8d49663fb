package losslab.plot;

/** One part of a figure. */
public sealed interface Panel permits Chart, Tiles, Cells, Listing, HeatMap, ParallelAxes {
    /** Above the panel; empty for none. */
    String title();

    /** The same under another title. */
    Panel titled(String title);
}
