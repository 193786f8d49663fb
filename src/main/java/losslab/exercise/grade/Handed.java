package losslab.exercise.grade;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import losslab.base.Text;
import losslab.exercise.Exercise;

/**
 * What one student handed in: a folder or a zip, in which an exercise is answered by the file of
 * that name, wherever it lies. Nothing else is looked at. An archive of another kind is a student's
 * too, who is told that it cannot be read.
 */
record Handed(String student, Path place) {
    /** The largest source that is read. */
    static final int LARGEST = 256 << 10; // bytes

    private static final int DEPTH = 6;
    private static final int MOST_FILES = 10_000;
    private static final String ZIP = ".zip";
    private static final Pattern ARCHIVE =
            Pattern.compile("(?i).*\\.(zip|rar|7z|tar|tgz|gz|bz2|xz|jar)");

    /** Every folder and every zip in a folder is a student's, named after the student. */
    static List<Handed> in(Path submissions) throws IOException {
        try (Stream<Path> all = Files.list(submissions)) {
            List<Path> places =
                    all.filter(place -> !name(place).matches("\\..*|__MACOSX"))
                            .filter(place -> !isPlainFile(place) || isArchive(place))
                            .sorted()
                            .collect(Collectors.toList());
            List<Handed> handed = new ArrayList<>();
            Set<String> names = new HashSet<>();
            for (Path place : places) {
                String name = Printable.line(student(place, places));
                while (!names.add(name)) { // two that differ in what cannot be printed
                    name += "+";
                }
                handed.add(new Handed(name, place));
            }
            handed.sort(Comparator.comparing(Handed::student));
            return handed;
        }
    }

    /** A zip beside a folder of the same name keeps its ending: two students, as it were. */
    private static String student(Path place, List<Path> places) {
        String name = name(place);
        String shorter = isZip(place) ? name.substring(0, name.length() - ZIP.length()) : name;
        return places.contains(place.resolveSibling(shorter)) ? name : shorter;
    }

    /**
     * What can be read is returned; whatever is wrong with it is the answer's problem, so that it
     * stays this student's.
     */
    Answer answer(Exercise exercise) {
        String name = exercise.answer() + ".java";
        try {
            if (Files.isSymbolicLink(place)) {
                return Answer.not(Text.get("exercise.grade.link", name(place)));
            }
            if (isArchive(place) && !isZip(place)) {
                return Answer.not(Text.get("exercise.grade.notZip", name(place)));
            }
            return isZip(place) ? Archive.answer(place, name) : inFolder(name);
        } catch (IOException | UncheckedIOException unreadable) {
            String reason = String.valueOf(unreadable.getMessage());
            return Answer.not(
                    Text.get(
                            "exercise.grade.unreadable",
                            reason.replace(place.toString(), name(place))));
        }
    }

    private Answer inFolder(String name) throws IOException {
        try (Stream<Path> files = Files.walk(place, DEPTH)) {
            List<String> names =
                    files.limit(MOST_FILES)
                            .filter(file -> !file.equals(place))
                            .map(file -> place.relativize(file).toString())
                            .map(file -> file.replace(File.separatorChar, '/'))
                            .toList();
            Pick pick = new Pick(name, names);
            Optional<String> best = pick.best();
            return best.isPresent() ? read(place.resolve(best.get()), name) : pick.none();
        }
    }

    private static Answer read(Path file, String name) throws IOException {
        if (!isPlainFile(file)) {
            return Answer.not(Text.get("exercise.grade.link", name));
        }
        return Files.size(file) > LARGEST
                ? Answer.not(Text.get("exercise.grade.large", LARGEST >> 10))
                : Answer.of(Files.readAllBytes(file));
    }

    private static boolean isPlainFile(Path place) {
        return Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isArchive(Path place) {
        return isPlainFile(place) && ARCHIVE.matcher(name(place)).matches();
    }

    private static boolean isZip(Path place) {
        return isPlainFile(place) && name(place).toLowerCase(Locale.ROOT).endsWith(ZIP);
    }

    private static String name(Path place) {
        return place.getFileName().toString();
    }
}
