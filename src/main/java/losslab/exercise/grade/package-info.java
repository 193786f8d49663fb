/**
 * The grader. Hidden tests, expected values and solutions stay in this virtual machine; every
 * submission runs in one of its own, which {@link losslab.exercise.grade.RemoteAnswers} asks.
 * Hidden tests are compiled from {@code solutions/} when grading begins, so they are part of no
 * build and of nothing that students get.
 */
package losslab.exercise.grade;
