package losslab.problemset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import losslab.base.Check;
import losslab.base.Language;
import losslab.base.Text;
import losslab.math.Rng;

/**
 * A set of problems in many variants: each student's illnesses have other data, widths and rates,
 * and come in another order. Immutable; {@link #write} makes the files.
 *
 * @param secret what keeps students from making the key themselves; drawn if not given
 * @param forced write over an earlier set
 * @param pdf also as PDF, where there is a Chromium to print it
 */
public record ProblemSet(
        long seed,
        Language language,
        int variants,
        Selection selection,
        Optional<Secret> secret,
        boolean forced,
        boolean pdf) {
    private static final int MOST_VARIANTS = 10_000;

    public ProblemSet {
        Check.within("variants", variants, 1, MOST_VARIANTS, "variants(30)");
    }

    public static ProblemSet usual() {
        return new ProblemSet(
                Rng.DEFAULT_SEED,
                Language.current(),
                1,
                new Selection(List.of(), 0),
                Optional.empty(),
                false,
                true);
    }

    public ProblemSet seed(long other) {
        return new ProblemSet(other, language, variants, selection, secret, forced, pdf);
    }

    /**
     * @param code {@code "ru"} or {@code "en"}
     */
    public ProblemSet language(String code) {
        Language other = Language.named(code);
        return new ProblemSet(seed, other, variants, selection, secret, forced, pdf);
    }

    public ProblemSet variants(int count) {
        return new ProblemSet(seed, language, count, selection, secret, forced, pdf);
    }

    /** Letters of Masha's set or names of pathologies; without it, all of them may be asked for. */
    public ProblemSet only(String first, String... rest) {
        List<String> names = new ArrayList<>(List.of(first));
        names.addAll(List.of(rest));
        Selection other = new Selection(names, selection.questions());
        return new ProblemSet(seed, language, variants, other, secret, forced, pdf);
    }

    /** How many problems a variant has. */
    public ProblemSet questions(int count) {
        Check.atLeast("questions", count, 1, "questions(5)");
        Selection other = new Selection(selection.only(), count);
        return new ProblemSet(seed, language, variants, other, secret, forced, pdf);
    }

    /** At least eight characters that students do not know; the same ones give the same set. */
    public ProblemSet secret(String text) {
        Optional<Secret> given = Optional.of(Secret.given(text));
        return new ProblemSet(seed, language, variants, selection, given, forced, pdf);
    }

    /** Write over an earlier set. */
    public ProblemSet force() {
        return new ProblemSet(seed, language, variants, selection, secret, true, pdf);
    }

    /** No PDF, which takes a second a page. */
    public ProblemSet noPdf() {
        return new ProblemSet(seed, language, variants, selection, secret, forced, false);
    }

    /**
     * Writes {@code students/variant-01 …}, one folder for each to be handed out, and {@code
     * instructor/} with the keys, the question banks and the manifest. A run that was cut short is
     * gone on with when the same is asked for again.
     *
     * @throws IllegalArgumentException if there is something else in the folder, or another run
     */
    public Handout write(String folder) {
        Check.given("folder", folder, "write(\"out/\")");
        long begin = System.nanoTime();
        Language before = Language.current();
        Path out = Path.of(folder.isEmpty() ? "." : folder);
        try (FolderLock held = FolderLock.of(out)) {
            language.use(); // pictures are drawn in the current language
            new Press(this, new OutputFolder(out)).print();
        } finally {
            before.use();
        }
        return new Handout(out, variants, selection.size(), (System.nanoTime() - begin) / 1e9);
    }

    /** The command line that makes the same set; a secret that was given is left out. */
    String command(Secret used) {
        StringBuilder command = new StringBuilder("lab problems --seed ").append(seed);
        command.append(" --language ").append(language.locale().getLanguage());
        command.append(" --variants ").append(variants);
        if (!selection.only().isEmpty()) {
            command.append(" --only ").append(String.join(",", selection.only()));
        }
        command.append(" --questions ").append(selection.size());
        command.append(used.isGiven() ? " --secret-file FILE" : " --secret " + used.text());
        return command.append(" --out DIR").toString();
    }

    @Override
    public String toString() {
        String chosen = selection.only().isEmpty() ? "" : ", " + String.join(" ", selection.only());
        return Text.get("problemset.summary", variants, selection.size(), seed, language) + chosen;
    }
}
