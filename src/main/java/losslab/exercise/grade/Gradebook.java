package losslab.exercise.grade;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import losslab.base.Table;
import losslab.base.Text;
import losslab.exercise.Exercise;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * All grades so far, and the folder they are written to: {@code grades.csv}, {@code summary.md},
 * and a page of feedback per student. Everything is written as soon as it is known.
 */
public final class Gradebook {
    private final List<Exercise> exercises;
    private final FeedbackPage page;
    private final Path out;
    private final SortedMap<String, Grades> students = new TreeMap<>();

    Gradebook(List<Exercise> exercises, FeedbackPage page, Path out) throws IOException {
        this.exercises = List.copyOf(exercises);
        this.page = page;
        this.out = out;
        Files.createDirectories(out.resolve("feedback"));
    }

    synchronized void add(Grades grades) throws IOException {
        students.put(grades.student(), grades);
        Path feedback = out.resolve("feedback");
        Folders.write(feedback.resolve(grades.student() + ".md"), page.of(grades));
        Folders.write(out.resolve("grades.csv"), csv());
        Folders.write(out.resolve("summary.md"), "```\n" + this + "\n```\n");
    }

    /** In the order of their names. */
    public synchronized List<Grades> students() {
        return List.copyOf(students.values());
    }

    private String csv() throws IOException {
        StringWriter text = new StringWriter();
        List<String> head = new ArrayList<>(List.of("student", "points", "of"));
        exercises.forEach(exercise -> head.add(exercise.name()));
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(head);
            for (Grades one : students.values()) {
                csv.printRecord(row(one, one.points(), one.of()).toList());
            }
        }
        return text.toString();
    }

    private static Stream<Object> row(Grades one, Object... before) {
        return Stream.of(
                        Stream.of((Object) one.student()),
                        Stream.of(before),
                        one.grades().stream().map(grade -> (Object) grade.points()))
                .flatMap(cells -> cells);
    }

    /** The table, and what the submissions were kept from. */
    @Override
    public synchronized String toString() {
        List<String> head = new ArrayList<>(List.of(Text.get("exercise.column.student")));
        exercises.forEach(exercise -> head.add(exercise.name()));
        head.add(Text.get("exercise.column.points"));
        Table table = new Table(head.toArray(String[]::new));
        for (Grades one : students.values()) {
            table.row(
                    Stream.of(
                                    Stream.of(one.student()),
                                    one.grades().stream().map(Grade::toString),
                                    Stream.of(one.points() + "/" + one.of()))
                            .flatMap(cells -> cells)
                            .toArray());
        }
        return table + "\n\n" + Text.get("exercise.grade.unisolated");
    }
}
