package losslab.shell;

/**
 * A command that trains. It is run in a virtual machine of its own, with the Vector API and the
 * full compiler, since the one that reads the command line is tuned to start fast.
 */
public interface Trains {}
