package losslab.problemset.question;

import java.util.List;

/** Exactly one choice is right. */
public record MultipleChoice(String prompt, List<Choice> choices, String explanation)
        implements Question {
    public MultipleChoice {
        choices = List.copyOf(choices);
        long right = choices.stream().filter(Choice::right).count();
        if (right != 1) {
            throw new IllegalArgumentException(right + " right choices of " + choices.size());
        }
        if (choices.stream().map(Choice::text).distinct().count() < choices.size()) {
            throw new IllegalArgumentException("the same choice twice: " + choices);
        }
    }

    /** The place of the right choice, from 0. */
    public int answer() {
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).right()) {
                return i;
            }
        }
        throw new IllegalStateException("no right choice");
    }
}
