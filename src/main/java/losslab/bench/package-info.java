/**
 * How long a training step takes, on each engine and, where they are installed, beside PyTorch and
 * scikit-learn: every engine in a process of its own, asked for rounds in turn.
 */
package losslab.bench;
