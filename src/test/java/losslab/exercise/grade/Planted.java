package losslab.exercise.grade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import losslab.exercise.Exercise;

/**
 * A mistake planted in a solution: {@code wrong/MISTAKE.diff} holds blocks of lines as a unified
 * diff has them ({@code -} out, {@code +} in, a space for what stays), parted by empty lines. What
 * goes out and what stays must stand in the solution exactly once.
 */
record Planted(String mistake, String source) {
    private static final String SUFFIX = ".diff";

    static List<Planted> in(Exercise exercise) throws IOException {
        Path folder = Classroom.SOLUTIONS.resolve(exercise.folder());
        String solution = Files.readString(folder.resolve(exercise.answer() + ".java"));
        try (Stream<Path> files = Files.list(folder.resolve("wrong"))) {
            return files.sorted().map(file -> applied(file, solution)).toList();
        }
    }

    static Planted in(Exercise exercise, String mistake) throws IOException {
        return in(exercise).stream()
                .filter(one -> one.mistake.equals(mistake))
                .findFirst()
                .orElseThrow();
    }

    private static Planted applied(Path file, String solution) {
        String name = file.getFileName().toString();
        String source = solution;
        for (String block : read(file).stripTrailing().split("\n\n")) {
            String before = lines(block, "[- ]");
            int at = source.indexOf(before);
            if (at < 0 || source.indexOf(before, at + 1) >= 0) {
                throw new IllegalArgumentException(file + ": not exactly once\n" + before);
            }
            source = source.replace(before, lines(block, "[+ ]"));
        }
        return new Planted(name.substring(0, name.length() - SUFFIX.length()), source);
    }

    private static String lines(String block, String mark) {
        return Arrays.stream(block.split("\n"))
                .filter(line -> line.matches(mark + ".*"))
                .map(line -> line.substring(1) + "\n")
                .collect(Collectors.joining());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(file.toString(), unreadable);
        }
    }
}
