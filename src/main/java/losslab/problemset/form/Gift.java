package losslab.problemset.form;

import losslab.problemset.question.Choice;
import losslab.problemset.question.MultipleChoice;
import losslab.problemset.question.Problem;

/**
 * The questions that need no picture, in Moodle's plain-text format. It holds the key.
 *
 * @see <a href="https://docs.moodle.org/en/GIFT_format">GIFT format</a>
 */
record Gift() implements Form {
    @Override
    public String file() {
        return "questions.gift";
    }

    @Override
    public String text(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        text.append("// ").append(sheet.title()).append("\n\n");
        text.append("$CATEGORY: $course$/top/").append(sheet.title().replace("/", "//"));
        text.append("\n\n");
        for (Problem problem : sheet.problems()) {
            for (int i = 0; i < problem.withoutPicture().size(); i++) {
                text.append("::").append(sheet.letter(problem)).append(i + 1).append(":: ");
                question(text, problem.withoutPicture().get(i));
            }
        }
        return text.toString();
    }

    private static void question(StringBuilder text, MultipleChoice question) {
        text.append(escaped(question.prompt())).append(" {\n");
        for (Choice choice : question.choices()) {
            text.append(choice.right() ? "\t=" : "\t~").append(escaped(choice.text()));
            text.append(" #").append(escaped(choice.feedback())).append('\n');
        }
        text.append("\t####").append(escaped(question.explanation())).append("\n}\n\n");
    }

    /** A blank line would end the question. */
    private static String escaped(String text) {
        return text.strip()
                .replaceAll("([\\\\~=#{}:])", "\\\\$1")
                .replaceAll("\\s*\n\\s*", "\\\\n");
    }
}
