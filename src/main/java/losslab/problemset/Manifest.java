package losslab.problemset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import losslab.base.Version;

/**
 * What the instructor needs to know of a set, in {@code instructor/manifest.json}: how to make it
 * again, and for every problem the pathology, its variation and the answers.
 *
 * @param command makes the same set again
 * @param questions per variant
 * @param secret if Losslab drew it; otherwise empty
 * @param secretCheck tells whether a secret is the same
 * @param variantsDone those whose files are all there
 */
record Manifest(
        String losslab,
        String command,
        long seed,
        String language,
        int variants,
        int questions,
        List<String> only,
        String secret,
        String secretCheck,
        List<Variant> variantsDone) {
    /** One variant, in the order of its problems. */
    record Variant(int variant, List<Entry> problems) {
        Variant {
            problems = List.copyOf(problems);
        }
    }

    /**
     * One problem.
     *
     * @param letter on the sheet
     * @param variation the seed of the variation
     * @param usual the recipe's own figures instead of varied ones
     * @param fingerprint of the run that is shown
     * @param cure the edit that would have cured it
     */
    record Entry(
            String letter,
            String pathology,
            String variation,
            boolean usual,
            String fingerprint,
            String cure,
            List<Answer> answers) {
        Entry {
            answers = List.copyOf(answers);
        }
    }

    /** The answer to one question: a letter and its text, a number and its tolerance, or points. */
    record Answer(int question, String kind, String answer) {}

    Manifest {
        only = List.copyOf(only);
        variantsDone = List.copyOf(variantsDone);
    }

    static Manifest of(ProblemSet set, Secret secret) {
        return new Manifest(
                Version.NUMBER,
                set.command(secret),
                set.seed(),
                set.language().locale().getLanguage(),
                set.variants(),
                set.selection().size(),
                set.selection().only(),
                secret.isGiven() ? "" : secret.text(),
                new Seeds(secret, set.seed()).check(),
                List.of());
    }

    Manifest with(Variant done) {
        List<Variant> all = new ArrayList<>(variantsDone);
        all.add(done);
        all.sort(Comparator.comparingInt(Variant::variant));
        return doneSoFar(all);
    }

    /** The same set with nothing made of it yet. */
    Manifest blank() {
        return doneSoFar(List.of());
    }

    private Manifest doneSoFar(List<Variant> done) {
        return new Manifest(
                losslab,
                command,
                seed,
                language,
                variants,
                questions,
                only,
                secret,
                secretCheck,
                done);
    }

    boolean isDone(int variant) {
        return variantsDone.stream().anyMatch(done -> done.variant() == variant);
    }

    boolean isComplete() {
        return variantsDone.size() == variants;
    }
}
