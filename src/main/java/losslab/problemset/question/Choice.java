package losslab.problemset.question;

/** One answer of a multiple-choice question, and what is said to whoever picks it. */
public record Choice(String text, boolean right, String feedback) {}
