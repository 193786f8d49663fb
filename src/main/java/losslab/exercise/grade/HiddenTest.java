package losslab.exercise.grade;

/** A hidden test by the name of its method, and what it is worth. */
record HiddenTest(String name, int points) {}
