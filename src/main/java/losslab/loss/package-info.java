/**
 * Losses: pure functions of a target and raw outputs, one file each.
 *
 * <p>A net ends in raw outputs z; the loss's {@link losslab.loss.Link} turns them into predictions
 * p. The loss of a set is the mean over its examples; a regression loss with several outputs takes
 * the mean over them.
 */
package losslab.loss;
