/**
 * Grades as files: a table for the instructor, and for each student a page of feedback,
 * Gradescope's {@code results.json}, JUnit's XML, and a record from which grading goes on.
 */
package losslab.exercise.report;
