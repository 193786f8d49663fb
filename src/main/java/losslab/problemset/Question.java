package losslab.problemset;

import java.util.List;

/** A question about a picture; exactly one choice is right. */
public record Question(String prompt, List<Choice> choices, String explanation) {
    public Question {
        choices = List.copyOf(choices);
        long right = choices.stream().filter(Choice::right).count();
        if (right != 1) {
            throw new IllegalArgumentException(right + " right choices of " + choices.size());
        }
    }

    /** The letter of the right choice, a or а first, by the alphabet given. */
    String answer(String alphabet) {
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).right()) {
                return alphabet.substring(i, i + 1);
            }
        }
        throw new IllegalStateException("no right choice");
    }
}
