/** Losslab: the training of neural networks made visible, live from JShell. */
package losslab;
