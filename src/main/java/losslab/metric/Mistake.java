package losslab.metric;

/**
 * An example that was predicted wrongly.
 *
 * @param example its row
 * @param actual name of its class, or its number
 * @param predicted name of the class it was taken for, or the number predicted
 * @param size how wrong: what {@link Mistakes#measure} says
 */
public record Mistake(int example, String actual, String predicted, double size) {}
