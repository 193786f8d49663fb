/**
 * Experiments and runs as files. An experiment made of library parts is text that can be read back;
 * a run is that text, its history and its weights in one zip, or its history as a table.
 */
package losslab.store;
