package losslab.problemset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import losslab.base.Check;
import losslab.base.Progress;
import losslab.base.Text;
import losslab.problemset.form.Place;
import losslab.store.JsonFile;

/**
 * Where a set goes: {@code students/variant-01 …} and, apart from it, {@code instructor/}. Never
 * written over without being asked to; a set that was cut short is gone on with.
 */
record OutputFolder(Path path) {
    private static final String MANIFEST = "manifest.json";

    private Path manifest() {
        return path.resolve(Place.INSTRUCTOR).resolve(MANIFEST);
    }

    /** The secret that was drawn for a set that is to be gone on with; empty if there is none. */
    String drawnSecret() {
        return Files.isRegularFile(manifest())
                ? JsonFile.read(manifest(), Manifest.class).secret()
                : "";
    }

    /**
     * Makes ready for a set.
     *
     * @return its manifest, with the variants that are there already
     * @throws IllegalArgumentException if something else is there
     */
    Manifest open(Manifest wanted, boolean force) {
        if (force) {
            clear();
        } else if (!isEmpty()) {
            return resumed(wanted);
        }
        save(wanted);
        return wanted;
    }

    private Manifest resumed(Manifest wanted) {
        if (!Files.isRegularFile(manifest())) {
            throw Check.fail("problemset.notEmpty", path);
        }
        Manifest found = JsonFile.read(manifest(), Manifest.class);
        if (!found.blank().equals(wanted)) {
            throw Check.fail("problemset.otherSet", path, found.command());
        }
        if (found.isComplete()) {
            throw Check.fail("problemset.complete", path);
        }
        Progress.notice(
                Text.get("problemset.resumed", found.variantsDone().size(), found.variants()));
        for (int variant = 1; variant <= found.variants(); variant++) {
            if (!found.isDone(variant)) {
                delete(Place.ofStudents(path, variant)); // what a cut run left half done
                delete(Place.ofInstructor(path, variant));
            }
        }
        return found;
    }

    void save(Manifest manifest) {
        JsonFile.write(manifest(), manifest);
    }

    /** Deletes an earlier set, and nothing else that may lie here. */
    private void clear() {
        delete(manifest());
        for (String side : List.of(Place.STUDENTS, Place.INSTRUCTOR)) {
            for (Path child : children(path.resolve(side))) {
                if (child.getFileName().toString().matches("variant-\\d{2,}")) {
                    delete(child);
                }
            }
        }
    }

    private boolean isEmpty() {
        return children(path).isEmpty();
    }

    private static List<Path> children(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        } catch (NotDirectoryException e) {
            throw Check.fail("problemset.notFolder", folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path place) {
        if (!Files.exists(place)) {
            return;
        }
        try (Stream<Path> all = Files.walk(place)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw Check.fail("problemset.notDeleted", place);
        }
    }
}
