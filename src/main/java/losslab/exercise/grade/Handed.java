package losslab.exercise.grade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import losslab.exercise.Exercise;

/**
 * What one student handed in: a folder, in which an exercise is answered by the file of that name,
 * wherever it lies; the one nearest to the top is taken. Links are not followed.
 */
record Handed(String student, Path folder) {
    private static final int DEPTH = 6;

    /** Every folder in a folder is a student's, named after the student. */
    static List<Handed> in(Path submissions) throws IOException {
        try (Stream<Path> folders = Files.list(submissions)) {
            return folders.filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
                    .filter(folder -> !folder.getFileName().toString().startsWith("."))
                    .map(folder -> new Handed(folder.getFileName().toString(), folder))
                    .sorted(Comparator.comparing(Handed::student))
                    .toList();
        }
    }

    Optional<Path> answer(Exercise exercise) throws IOException {
        String name = exercise.answer() + ".java";
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            return files.filter(file -> file.getFileName().toString().equals(name))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .min(
                            Comparator.comparingInt(Path::getNameCount)
                                    .thenComparing(Comparator.naturalOrder()));
        }
    }
}
