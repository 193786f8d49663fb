/** Everything about a run on one HTML page, the pictures in it. */
package losslab.report;
