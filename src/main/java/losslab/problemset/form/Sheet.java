package losslab.problemset.form;

import java.util.List;
import losslab.base.Language;
import losslab.base.Text;
import losslab.problemset.question.Problem;

/** One variant: what every form is made from. */
public record Sheet(Language language, int variant, List<Problem> problems) {
    public Sheet {
        problems = List.copyOf(problems);
    }

    String title() {
        return say("title", variant);
    }

    /** The letter of the i-th thing, from 0: a, b, c or а, б, в; after the last one a1, b1 … */
    String letter(int i) {
        String alphabet = say("alphabet");
        String letter = alphabet.substring(i % alphabet.length(), i % alphabet.length() + 1);
        return i < alphabet.length() ? letter : letter + i / alphabet.length();
    }

    /** The letter of a choice: A, B, C or А, Б, В. */
    public String choice(int i) {
        return letter(i).toUpperCase(language.locale());
    }

    /** How a problem is called: its letter. */
    public String letter(Problem problem) {
        return letter(problem.number() - 1);
    }

    /** What stands in place of the picture for those who cannot see it. */
    String alt(Problem problem) {
        return say("picture", letter(problem));
    }

    public String say(String key, Object... arguments) {
        return Text.in(language, "problemset." + key, arguments);
    }
}
