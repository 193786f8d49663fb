/** Metrics: pure functions of predictions and targets, one file each. */
package losslab.metric;
