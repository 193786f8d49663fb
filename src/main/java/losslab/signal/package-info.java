/** Pure statistics of curves, shared by signatures and detectors. */
package losslab.signal;
