package losslab.problemset;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import losslab.base.AtomicFile;
import losslab.base.Check;
import losslab.base.Language;
import losslab.base.Text;
import losslab.math.Rng;
import losslab.pathology.Case;
import losslab.pathology.Pathologies;
import losslab.pathology.Pathology;
import losslab.plot.RunPlot;
import losslab.run.Run;

/**
 * A set of problems in many variants: the same illnesses under other seeds. Immutable; {@link
 * #write} makes the files.
 */
public record ProblemSet(long seed, Language language, int variants, List<String> only) {
    public ProblemSet {
        Check.atLeast("variants", variants, 1, "variants(30)");
        only = List.copyOf(only);
        only.forEach(Pathologies::named);
    }

    public static ProblemSet usual() {
        return new ProblemSet(Rng.DEFAULT_SEED, Language.current(), 1, List.of());
    }

    public ProblemSet seed(long other) {
        return new ProblemSet(other, language, variants, only);
    }

    public ProblemSet language(String code) {
        return new ProblemSet(seed, Language.named(code), variants, only);
    }

    public ProblemSet variants(int count) {
        return new ProblemSet(seed, language, count, only);
    }

    public ProblemSet only(String first, String... rest) {
        List<String> names = new ArrayList<>(List.of(first));
        names.addAll(List.of(rest));
        return new ProblemSet(seed, language, variants, names);
    }

    /**
     * Writes {@code variant-01/student.md} with its pictures, and {@code key/variant-01.md}, for
     * each variant.
     *
     * @return the folder
     */
    public Path write(String folder) {
        Path out = Path.of(folder);
        for (int variant = 1; variant <= variants; variant++) {
            write(out, String.format("variant-%02d", variant), problems(variant));
        }
        return out;
    }

    private void write(Path out, String name, List<Problem> problems) {
        MystPage page = new MystPage(language, problems);
        Path students = out.resolve(name);
        for (Problem problem : problems) {
            problem.picture().save(students.resolve(problem.pictureName()).toString());
        }
        write(students.resolve("student.md"), page.forStudents());
        write(out.resolve("key").resolve(name + ".md"), page.key());
    }

    private static void write(Path file, String text) {
        AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The problems of a variant, numbered from 1, in an order that depends on the seed alone. */
    List<Problem> problems(int variant) {
        Rng rng = new Rng(seed).split("variant").split(variant);
        List<Pathology> chosen =
                only.isEmpty()
                        ? Pathologies.all()
                        : only.stream().flatMap(name -> Pathologies.named(name).stream()).toList();
        List<Problem> problems = new ArrayList<>();
        for (int i : rng.permutation(chosen.size())) {
            Rng own = rng.split(chosen.get(i).id());
            Case source = Case.of(chosen.get(i)).seed(own.nextInt(1_000_000));
            Run run = source.sick().run();
            Question question = new QuestionWriter(language).about(source, own);
            problems.add(new Problem(problems.size() + 1, source, run, RunPlot.of(run), question));
        }
        return problems;
    }

    @Override
    public String toString() {
        String chosen = only.isEmpty() ? "" : ", " + String.join(" ", only);
        return Text.get("problemset.summary", variants, seed, language) + chosen;
    }
}
