/**
 * Sweeps: one experiment under every combination of some parameters' values, and the table that
 * comes of it.
 */
package losslab.study.sweep;
