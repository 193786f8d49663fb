package losslab.problemset;

import java.util.List;
import losslab.base.Language;
import losslab.base.Text;

/**
 * Problems as MyST Markdown for Jupyter Book. Students' page and key are separate texts: a dropdown
 * hides an answer, it does not keep it back.
 */
final class MystPage {
    private final Language language;
    private final List<Problem> problems;

    MystPage(Language language, List<Problem> problems) {
        this.language = language;
        this.problems = problems;
    }

    String forStudents() {
        StringBuilder page = new StringBuilder(title());
        problems.forEach(problem -> page.append(question(problem)));
        return page.toString();
    }

    String key() {
        StringBuilder page = new StringBuilder(title());
        for (Problem problem : problems) {
            page.append(question(problem)).append(answer(problem));
        }
        return page.toString();
    }

    private String title() {
        return "# " + Text.in(language, "problemset.title") + "\n";
    }

    private String question(Problem problem) {
        StringBuilder text = new StringBuilder();
        text.append("\n## ").append(problem.number()).append("\n\n");
        text.append("![](").append(problem.pictureName()).append(")\n\n");
        text.append(problem.question().prompt()).append("\n\n");
        List<Choice> choices = problem.question().choices();
        for (int i = 0; i < choices.size(); i++) {
            text.append(alphabet().charAt(i)).append(") ").append(choices.get(i).text());
            text.append(i < choices.size() - 1 ? "\\\n" : "\n");
        }
        return text.toString();
    }

    private String answer(Problem problem) {
        StringBuilder text = new StringBuilder();
        text.append("\n```{dropdown} ").append(Text.in(language, "problemset.solution"));
        text.append("\n**").append(problem.question().answer(alphabet())).append(")**\n\n");
        for (Choice choice : problem.question().choices()) {
            text.append("- ").append(choice.text()).append(": ").append(choice.feedback());
            text.append('\n');
        }
        return text.append('\n')
                .append(problem.question().explanation())
                .append("\n```\n")
                .toString();
    }

    private String alphabet() {
        return Text.in(language, "problemset.alphabet");
    }
}
