package losslab.problemset.form;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import losslab.base.Language;
import losslab.problemset.question.Choice;
import losslab.problemset.question.MultipleChoice;
import losslab.problemset.question.Numeric;
import losslab.problemset.question.Open;
import losslab.problemset.question.Problem;

/** Sheets that need no training, full of characters that some format takes for its own. */
final class Sheets {
    static final String NASTY = "a < b & \"c\" ]]> {x} ~y = #z: *w* _v_ $u$ `t` \\s | [r](q) 'p'";

    private Sheets() {}

    /** Two problems with every kind of question; the second choice is right. */
    static Sheet nasty(Language language) {
        return sheet(language, 1, "k");
    }

    /** The same for students whatever {@code right} and {@code key} are. */
    static Sheet sheet(Language language, int right, String key) {
        return new Sheet(language, 3, List.of(problem(1, right, key), problem(2, 1 - right, key)));
    }

    private static Problem problem(int number, int right, String key) {
        return new Problem(
                number,
                png(),
                List.of(
                        choice(right, key),
                        new Numeric(NASTY, 8 + key.length(), 2 + key.length(), key + NASTY),
                        new Open(
                                NASTY,
                                List.of(
                                        new Open.Criterion(1 + key.length(), key + NASTY),
                                        new Open.Criterion(2, key)),
                                key + NASTY)),
                List.of(choice(right, key)));
    }

    private static MultipleChoice choice(int right, String key) {
        return new MultipleChoice(
                NASTY,
                List.of(
                        new Choice("one " + NASTY, right == 0, key + " not one"),
                        new Choice("two\n\nlines", right == 1, key + NASTY)),
                key + "because\n\n" + NASTY);
    }

    private static byte[] png() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 25, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
