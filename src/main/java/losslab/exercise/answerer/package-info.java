/**
 * The answerer: the part of the grader that runs beside a submission in a virtual machine of its
 * own. It gets inputs and returns values; it holds no tests, no expected values and no solutions,
 * and uses nothing but the JDK, since its class path holds nothing else of Losslab.
 */
package losslab.exercise.answerer;
