/**
 * The exercises, one file each: what the student's class looks like and the checks a student sees.
 * Expected values are hand arithmetic in sight; what only a formula can tell is left to the hidden
 * tests, so that no solution lies in the toolkit.
 */
package losslab.exercise.task;
