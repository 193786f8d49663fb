package losslab.problemset.form;

import java.util.List;
import losslab.base.Numbers;
import losslab.problemset.question.Choice;
import losslab.problemset.question.MultipleChoice;
import losslab.problemset.question.Numeric;
import losslab.problemset.question.Open;
import losslab.problemset.question.Problem;
import losslab.problemset.question.Question;

/**
 * Problems as MyST Markdown for Jupyter Book. Students' page and key are separate texts: a dropdown
 * hides an answer, it does not keep it back.
 */
record MystPage(boolean withKey) implements Form {
    /** From the folder of a key to that of its pictures. */
    private static final String PICTURES = "../../students/";

    @Override
    public String file() {
        return withKey ? "key.md" : "problems.md";
    }

    @Override
    public String text(Sheet sheet) {
        StringBuilder page = new StringBuilder();
        page.append("# ").append(escaped(sheet.title())).append("\n\n");
        page.append(escaped(sheet.say("introduction"))).append('\n');
        for (Problem problem : sheet.problems()) {
            page.append("\n## ").append(sheet.letter(problem)).append(")\n\n");
            page.append("```{figure} ").append(picture(sheet, problem)).append('\n');
            page.append(":alt: ").append(sheet.alt(problem)).append("\n");
            page.append(":width: 90%\n```\n");
            for (int i = 0; i < problem.questions().size(); i++) {
                question(page, sheet, i + 1, problem.questions().get(i));
            }
        }
        return page.toString();
    }

    private String picture(Sheet sheet, Problem problem) {
        String folder = withKey ? PICTURES + Place.of(sheet.variant()) + "/" : "";
        return folder + problem.pictureName();
    }

    private void question(StringBuilder page, Sheet sheet, int number, Question question) {
        page.append("\n**").append(number).append(".** ");
        page.append(escaped(question.prompt())).append('\n');
        if (question instanceof MultipleChoice multiple) {
            page.append('\n').append(choices(sheet, multiple.choices()));
        }
        if (withKey) {
            page.append("\n```{dropdown} ").append(sheet.say("solution")).append('\n');
            page.append(key(sheet, question));
            page.append('\n').append(escaped(question.explanation())).append("\n```\n");
        }
    }

    private static String choices(Sheet sheet, List<Choice> choices) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < choices.size(); i++) {
            text.append(sheet.choice(i)).append(") ").append(escaped(choices.get(i).text()));
            text.append(i < choices.size() - 1 ? "\\\n" : "\n");
        }
        return text.toString();
    }

    private static String key(Sheet sheet, Question question) {
        StringBuilder text = new StringBuilder();
        if (question instanceof MultipleChoice multiple) {
            text.append("**").append(sheet.choice(multiple.answer())).append(")**\n\n");
            for (int i = 0; i < multiple.choices().size(); i++) {
                Choice choice = multiple.choices().get(i);
                text.append("- ").append(sheet.choice(i)).append(") ");
                text.append(escaped(choice.feedback())).append('\n');
            }
        } else if (question instanceof Numeric numeric) {
            text.append("**").append(Numbers.exact(numeric.answer())).append(" ± ");
            text.append(Numbers.exact(numeric.tolerance())).append("**\n");
        } else if (question instanceof Open open) {
            for (Open.Criterion criterion : open.rubric()) {
                text.append("- ").append(sheet.say("points", criterion.points())).append(": ");
                text.append(escaped(criterion.text())).append('\n');
            }
        }
        return text.toString();
    }

    /** Plain text: nothing in it is taken for Markdown. */
    static String escaped(String text) {
        return text.strip()
                .replaceAll("([\\\\`*_{}\\[\\]<>#|$~])", "\\\\$1")
                .replaceAll("(?m)^(\\s*)([-+]|\\d+[.)]|:::)", "$1\\\\$2")
                .replaceAll("\n", "\\\\\n")
                .replaceAll("(?:\\\\\n){2,}", "\n\n");
    }
}
