package losslab.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A Javadoc comment of the facade, taken apart. Its paragraphs are text, except those that begin
 * with {@code Formula:}, {@code Example:} (statements separated by semicolons) and {@code See also}
 * (links).
 *
 * @param text the paragraphs of text
 * @param formulas lines without words, the same in every language
 * @param examples lines to be typed
 * @param seeAlso names of other one-liners
 */
record Doc(List<String> text, List<String> formulas, List<String> examples, List<String> seeAlso) {
    private static final Pattern MARGIN = Pattern.compile("(?m)^\\s*\\*? ?");
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^@");
    private static final Pattern CODE = Pattern.compile("\\{@code ((?:[^{}]|\\{[^{}]*})*)}");
    private static final Pattern LINK = Pattern.compile("\\{@link #(\\w+)[^}]*}");
    private static final String FORMULA = "Formula:";
    private static final String EXAMPLE = "Example:";
    private static final String SEE_ALSO = "See also";

    Doc {
        text = List.copyOf(text);
        formulas = List.copyOf(formulas);
        examples = List.copyOf(examples);
        seeAlso = List.copyOf(seeAlso);
    }

    /**
     * @param comment what stands between the comment's delimiters
     */
    static Doc of(String comment) {
        String bare = MARGIN.matcher(comment).replaceAll("");
        String body = BLOCK_TAG.split(bare, 2)[0];
        Doc doc = new Doc(List.of(), List.of(), List.of(), List.of());
        for (String paragraph : body.replaceAll("\\s+", " ").split("<p>")) {
            doc = doc.and(paragraph.strip());
        }
        return doc;
    }

    private Doc and(String paragraph) {
        if (paragraph.startsWith(FORMULA)) {
            return new Doc(text, plus(formulas, codes(paragraph)), examples, seeAlso);
        }
        if (paragraph.startsWith(EXAMPLE)) {
            List<String> lines =
                    codes(paragraph).stream()
                            .flatMap(code -> Arrays.stream(code.split(";\\s+")))
                            .toList();
            return new Doc(text, formulas, plus(examples, lines), seeAlso);
        }
        if (paragraph.startsWith(SEE_ALSO)) {
            return new Doc(text, formulas, examples, plus(seeAlso, found(LINK, paragraph)));
        }
        return paragraph.isEmpty()
                ? this
                : new Doc(plus(text, List.of(plain(paragraph))), formulas, examples, seeAlso);
    }

    /** This one and what an overload adds. */
    Doc and(Doc overload) {
        return new Doc(
                plus(text, overload.text),
                plus(formulas, overload.formulas),
                plus(examples, overload.examples),
                plus(seeAlso, overload.seeAlso));
    }

    private static List<String> codes(String paragraph) {
        return found(CODE, paragraph);
    }

    private static List<String> found(Pattern pattern, String paragraph) {
        return pattern.matcher(paragraph).results().map(Doc::inner).toList();
    }

    private static String inner(MatchResult match) {
        return match.group(1).strip();
    }

    /** Without the marks that are for a browser. */
    private static String plain(String paragraph) {
        String linked = LINK.matcher(paragraph).replaceAll("$1()");
        return CODE.matcher(linked).replaceAll("$1").replaceAll("</?\\w+>", "");
    }

    private static List<String> plus(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
