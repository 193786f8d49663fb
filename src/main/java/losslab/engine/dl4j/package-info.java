/**
 * The trainer on Deeplearning4j: the same experiments, weights, batches, losses and optimisers on
 * ND4J's backend; and networks for use with Deeplearning4j's own tools. The only room that knows
 * ND4J; nothing of it is loaded before a learner or a network is asked for.
 */
package losslab.engine.dl4j;
