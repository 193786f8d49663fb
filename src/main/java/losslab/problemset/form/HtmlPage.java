package losslab.problemset.form;

import java.util.Base64;
import java.util.List;
import losslab.base.Html;
import losslab.base.Numbers;
import losslab.problemset.question.Choice;
import losslab.problemset.question.MultipleChoice;
import losslab.problemset.question.Numeric;
import losslab.problemset.question.Open;
import losslab.problemset.question.Problem;
import losslab.problemset.question.Question;

/**
 * One page with the pictures in it, for a screen and for paper. Answers unfold in the key alone;
 * the students' page has none.
 */
record HtmlPage(boolean withKey, boolean unfolded) implements Form {
    HtmlPage(boolean withKey) {
        this(withKey, false);
    }

    /** All answers in sight, for paper. */
    HtmlPage onPaper() {
        return new HtmlPage(withKey, true);
    }

    @Override
    public String file() {
        return withKey ? "key.html" : "problems.html";
    }

    @Override
    public String text(Sheet sheet) {
        String code = sheet.language().locale().getLanguage();
        Html page = new Html().raw("<!DOCTYPE html>\n").open("html", "lang", code).open("head");
        page.alone("meta", "charset", "utf-8");
        page.alone("meta", "name", "viewport", "content", "width=device-width");
        page.with("title", sheet.title());
        page.open("style").raw(Style.sheet()).close().close().line();
        page.open("body").with("h1", sheet.title());
        page.with("p", sheet.say("introduction")).line();
        sheet.problems().forEach(problem -> problem(page, sheet, problem));
        return page.close().close().line().toString();
    }

    private void problem(Html page, Sheet sheet, Problem problem) {
        page.open("section").with("h2", sheet.letter(problem) + ")");
        String data = Base64.getEncoder().encodeToString(problem.png());
        page.open("div", "class", "picture");
        page.alone("img", "src", "data:image/png;base64," + data, "alt", sheet.alt(problem));
        page.close().open("ol").line();
        for (Question question : problem.questions()) {
            page.open("li").with("p", question.prompt());
            if (question instanceof MultipleChoice multiple) {
                choices(page, sheet, multiple.choices());
            }
            if (withKey) {
                details(page, sheet, question);
            } else {
                room(page, question);
            }
            page.close().line();
        }
        page.close().close().line();
    }

    private static void choices(Html page, Sheet sheet, List<Choice> choices) {
        page.open("ul", "class", "choices");
        for (int i = 0; i < choices.size(); i++) {
            page.open("li").with("b", sheet.choice(i)).text(choices.get(i).text()).close();
        }
        page.close();
    }

    /** Where to write an answer that is not one of several. */
    private static void room(Html page, Question question) {
        if (question instanceof Numeric) {
            page.open("div", "class", "number").close();
        } else if (question instanceof Open) {
            page.open("div", "class", "words").close();
        }
    }

    private void details(Html page, Sheet sheet, Question question) {
        String[] open = unfolded ? new String[] {"open", ""} : new String[0];
        page.open("details", open).with("summary", sheet.say("solution"));
        if (question instanceof MultipleChoice multiple) {
            page.with("p", sheet.choice(multiple.answer()) + ")", "class", "answer");
            page.open("ul", "class", "choices");
            for (int i = 0; i < multiple.choices().size(); i++) {
                String feedback = multiple.choices().get(i).feedback();
                page.open("li").with("b", sheet.choice(i)).text(feedback).close();
            }
            page.close();
        } else if (question instanceof Numeric numeric) {
            String answer =
                    Numbers.exact(numeric.answer()) + " ± " + Numbers.exact(numeric.tolerance());
            page.with("p", answer, "class", "answer");
        } else if (question instanceof Open open1) {
            rubric(page, sheet, open1);
        }
        page.with("p", question.explanation()).close();
    }

    static void rubric(Html page, Sheet sheet, Open open) {
        page.open("ul");
        for (Open.Criterion criterion : open.rubric()) {
            page.open("li").with("b", sheet.say("points", criterion.points()) + ": ");
            page.text(criterion.text()).close();
        }
        page.close();
    }
}
