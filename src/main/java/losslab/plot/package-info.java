/**
 * Pictures: a run, a data set, a loss goes in, a {@link losslab.plot.Figure} comes out. A figure is
 * a value that knows its series, labels and marks; only the painters know XChart and Java2D.
 */
package losslab.plot;
