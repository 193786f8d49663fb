package losslab.exercise.report;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import losslab.base.AtomicFile;
import losslab.base.Table;
import losslab.base.Text;
import losslab.exercise.Exercise;
import losslab.exercise.grade.Book;
import losslab.exercise.grade.Grade;
import losslab.exercise.grade.Grades;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * All grades so far, and the folder they are written to as soon as they are known: {@code
 * grades.csv}, {@code summary.md}, and a folder per student. Every file is the old one or the new
 * one, also when the grader is killed meanwhile.
 */
public final class Gradebook implements Book {
    private final List<Exercise> exercises;
    private final Map<String, Wording> wordings;
    private final String conditions;
    private final Path out;
    private final SortedMap<String, Grades> students = new TreeMap<>();

    /**
     * @param wordings by the exercise's name
     * @param conditions under which grading takes place, for the end of the summary
     */
    public Gradebook(
            List<Exercise> exercises, Map<String, Wording> wordings, String conditions, Path out) {
        this.exercises = List.copyOf(exercises);
        this.wordings = Map.copyOf(wordings);
        this.conditions = conditions;
        this.out = out;
    }

    @Override
    public Optional<Grade> earlier(String student, Exercise exercise, String key) {
        return Records.read(folder(student).resolve("record.json"), exercise)
                .filter(grade -> grade.key().equals(key));
    }

    @Override
    public synchronized void add(Grades grades) throws IOException {
        students.put(grades.student(), grades);
        Path folder = folder(grades.student());
        write(folder.resolve("feedback.md"), new FeedbackPage(wordings).of(grades));
        write(folder.resolve("results.json"), new GradescopeJson(wordings).of(grades));
        write(folder.resolve("junit.xml"), new JUnitXml(wordings).of(grades));
        write(folder.resolve("record.json"), Records.text(grades));
        write(out.resolve("grades.csv"), csv());
        write(out.resolve("summary.md"), Markdown.fenced(toString()));
    }

    private Path folder(String student) {
        return out.resolve("students").resolve(student);
    }

    private static void write(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean same = Files.exists(file) && Arrays.equals(bytes, Files.readAllBytes(file));
        if (!same) { // grading that goes on writes nothing twice
            AtomicFile.write(file, to -> to.write(bytes));
        }
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

    /** A spreadsheet would take a name that begins like this for a formula, and run it. */
    private static String harmless(String name) {
        return name.matches("[=+\\-@].*") ? "'" + name : name;
    }

    private static Stream<Object> row(Grades one, Object... before) {
        return Stream.of(
                        Stream.of((Object) harmless(one.student())),
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
        return table + "\n\n" + conditions;
    }
}
