/**
 * Metrics: pure functions of predictions and targets, and the values they are read off: the
 * confusion matrix, the rates per class, the ROC curve, the calibration.
 *
 * <p>What is undefined is the same everywhere: no example or a NaN prediction gives NaN; a share
 * 0/0 (no positive predicted, say) is 0, as in scikit-learn; further cases are in each doc.
 */
package losslab.metric;
