/**
 * A training run is a value: an {@link losslab.run.Experiment} says everything about it, training
 * gives a {@link losslab.run.Run}, and everything else is a function of those two.
 */
package losslab.run;
