/**
 * Homework: what is to be written, the checks a student sees, and (below) the grader. A student's
 * object is never called directly but asked through {@link losslab.exercise.Submission}, so that
 * the same checks work on an object of the session and on one in another virtual machine.
 */
package losslab.exercise;
