/**
 * Virtual machines for code that may be wrong, endless or hostile: each in a process of its own,
 * behind the {@link losslab.exercise.sandbox.Layer layers} that this machine offers, and asked over
 * a wire. {@code sandbox.sh} builds what such a process sees of the file system.
 */
package losslab.exercise.sandbox;
