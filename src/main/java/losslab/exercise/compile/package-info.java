/**
 * Compiles one file in memory. The grader compiles its hidden tests with it, and submissions in a
 * process apart ({@link losslab.exercise.compile.CompileServer}), since a file of a few lines can
 * make a compiler use all time and memory there is.
 */
package losslab.exercise.compile;
