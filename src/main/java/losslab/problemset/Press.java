package losslab.problemset;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import losslab.base.AtomicFile;
import losslab.base.Language;
import losslab.base.Progress;
import losslab.base.Text;
import losslab.math.Rng;
import losslab.pathology.Pathologies;
import losslab.pathology.Pathology;
import losslab.problemset.form.Browser;
import losslab.problemset.form.Form;
import losslab.problemset.form.Forms;
import losslab.problemset.form.PdfPages;
import losslab.problemset.form.Place;
import losslab.problemset.form.Sheet;
import losslab.problemset.question.Lineups;
import losslab.problemset.question.Look;
import losslab.problemset.question.Observation;
import losslab.problemset.question.Problem;
import losslab.problemset.question.Question;
import losslab.problemset.question.QuestionWriter;
import losslab.study.Parallel;

/**
 * Makes the files of a set. Each problem is trained and drawn in a thread of its own; the thread
 * that finishes the last problem of a variant writes its files, and after them the manifest.
 */
final class Press {
    private record Slot(Draft draft, int number, Pathology pathology) {}

    private final ProblemSet set;
    private final OutputFolder folder;
    private final Seeds seeds;
    private final Lineups lineups = new Lineups(Pathologies.all());
    private Manifest manifest;

    Press(ProblemSet set, OutputFolder folder) {
        this.set = set;
        this.folder = folder;
        String earlier = set.forced() ? "" : folder.drawnSecret();
        Secret secret =
                set.secret()
                        .orElseGet(
                                () ->
                                        earlier.isEmpty()
                                                ? Secret.drawn()
                                                : new Secret(earlier, false));
        this.seeds = new Seeds(secret, set.seed());
        this.manifest = folder.open(Manifest.of(set, secret), set.forced());
    }

    void print() {
        if (set.pdf() && Browser.found().isEmpty()) {
            Progress.notice(Text.get("problemset.noBrowser"));
        }
        Parallel.map(Text.get("problemset.progress"), slots(), this::make);
    }

    private List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        for (int variant = 1; variant <= set.variants(); variant++) {
            if (!manifest.isDone(variant)) {
                List<Pathology> drawn = set.selection().draw(seeds.random(variant, 0, "selection"));
                Draft draft = new Draft(variant, drawn.size());
                for (int i = 0; i < drawn.size(); i++) {
                    slots.add(new Slot(draft, i + 1, drawn.get(i)));
                }
            }
        }
        return slots;
    }

    private boolean make(Slot slot, AtomicBoolean cancelled) {
        int variant = slot.draft().variant();
        List<Pathology> lineup = lineups.with(slot.pathology(), parade(slot));
        Observation shown =
                Specimen.of(
                        slot.pathology(),
                        lineup,
                        Look.of(slot.pathology(), lineup, parade(slot).split("look")),
                        i -> seeds.seed(variant, slot.number(), "variation " + i),
                        cancelled);
        if (cancelled.get()) {
            throw new CancellationException(); // an interrupted run is nobody's specimen
        }
        Language language = set.language();
        QuestionWriter writer = new QuestionWriter(language);
        Rng rng = seeds.random(variant, slot.number(), "questions");
        List<Question> questions = writer.about(shown, lineup, rng);
        Problem problem =
                new Problem(
                        slot.number(),
                        shown.picture().png(),
                        questions,
                        writer.withoutPicture(shown, lineup, rng));
        Sheet alone = new Sheet(language, variant, List.of(problem));
        boolean last = slot.draft().add(new Draft.Made(problem, Answers.of(alone, problem, shown)));
        if (last) {
            write(slot.draft());
        }
        return last;
    }

    /**
     * What a line-up is drawn with. Of illnesses that were named, everyone is asked about the same
     * ones: if the others beside them changed, those found on every sheet would be the answers.
     */
    private Rng parade(Slot slot) {
        return set.selection().isNamed()
                ? seeds.random(0, 0, "line-up " + slot.pathology().id())
                : seeds.random(slot.draft().variant(), slot.number(), "line-up");
    }

    private void write(Draft draft) {
        Sheet sheet = new Sheet(set.language(), draft.variant(), draft.problems());
        Path students = Place.ofStudents(folder.path(), draft.variant());
        Path instructor = Place.ofInstructor(folder.path(), draft.variant());
        for (Problem problem : sheet.problems()) {
            byte[] png = problem.png();
            AtomicFile.write(students.resolve(problem.pictureName()), out -> out.write(png));
        }
        Forms.forStudents().forEach(form -> write(students, form, sheet));
        Forms.forInstructor().forEach(form -> write(instructor, form, sheet));
        if (set.pdf()) {
            PdfPages.write(sheet, students, instructor);
        }
        done(draft.entry());
    }

    private static void write(Path folder, Form form, Sheet sheet) {
        byte[] text = form.text(sheet).getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(folder.resolve(form.file()), out -> out.write(text));
    }

    private synchronized void done(Manifest.Variant variant) {
        manifest = manifest.with(variant);
        folder.save(manifest);
    }
}
