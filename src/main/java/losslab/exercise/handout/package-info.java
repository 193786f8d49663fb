/** What students get: starters, the toolkit with its visible checks, and nothing else. */
package losslab.exercise.handout;
