package losslab.data;

/** The three splits of a data set. */
public record Splits(Split train, Split validation, Split test) {}
