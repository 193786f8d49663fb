package losslab.plot;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import losslab.base.AtomicFile;
import losslab.base.Text;
import losslab.pathology.Case;
import losslab.pathology.Evidence;
import losslab.pathology.Pathologies;
import losslab.pathology.Pathology;
import losslab.pathology.Proof;
import losslab.pathology.View;
import losslab.study.Parallel;

/**
 * All pictures: {@code masha-1.png} … for the letters of the problem set, {@code ID.png} with sick
 * and cured side by side for every pathology, and {@code fingerprints.csv}, by which anyone can see
 * that the runs behind them are the same bit for bit.
 */
public final class Gallery {
    private record Shot(Case source, Proof proof) {}

    private final Path folder;

    private Gallery(Path folder) {
        this.folder = folder;
    }

    /**
     * Trains all cases under their usual seeds, and draws them.
     *
     * @return the pictures
     */
    public static List<Path> write(Path folder) {
        return new Gallery(folder).write();
    }

    private List<Path> write() {
        List<Case> cases = new ArrayList<>(Pathologies.all().stream().map(Case::of).toList());
        // studies are the longest: begun first, they end with the others
        cases.sort(Comparator.comparing(source -> source.pathology().view() != View.WIDTHS));
        List<Shot> shots = Parallel.map(Text.get("plot.gallery"), cases, this::shoot);
        List<Path> files = new ArrayList<>();
        shots.forEach(shot -> files.add(file(shot.source().pathology().id())));
        for (String letter : Pathologies.letters()) {
            files.add(letter(letter, "masha-" + Pathologies.number(letter), shots));
        }
        files.add(fingerprints(shots));
        return files;
    }

    private Shot shoot(Case source, AtomicBoolean cancelled) {
        Proof proof = source.verifyInThisThread(cancelled);
        Figure figure = CasePlot.sideBySide(source, proof.sick(), proof.cured());
        figure.save(file(source.pathology().id()).toString());
        return new Shot(source, proof);
    }

    private Path file(String name) {
        return folder.resolve(name + ".png");
    }

    private Path letter(String letter, String name, List<Shot> shots) {
        List<Shot> own = Pathologies.named(letter).stream().map(one -> shotOf(one, shots)).toList();
        List<Evidence> evidence = own.stream().map(shot -> shot.proof().sick()).toList();
        Figure figure = CasePlot.of(own.stream().map(Shot::source).toList(), evidence);
        return figure.save(file(name).toString());
    }

    private static Shot shotOf(Pathology pathology, List<Shot> shots) {
        return shots.stream()
                .filter(shot -> shot.source().pathology() == pathology)
                .findFirst()
                .orElseThrow();
    }

    private Path fingerprints(List<Shot> shots) {
        List<String> lines = new ArrayList<>(List.of("pathology,seed,sick,cured"));
        for (Pathology pathology : Pathologies.all()) {
            Shot shot = shotOf(pathology, shots);
            lines.add(
                    String.join(
                            ",",
                            pathology.id(),
                            String.valueOf(shot.source().variation().seed()),
                            shot.proof().sick().fingerprint(),
                            shot.proof().cured().fingerprint()));
        }
        byte[] text = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        return AtomicFile.write(folder.resolve("fingerprints.csv"), out -> out.write(text));
    }
}
