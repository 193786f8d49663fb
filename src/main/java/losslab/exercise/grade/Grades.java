package losslab.exercise.grade;

import java.util.List;

/** All grades of one student, in the order of the exercises. */
public record Grades(String student, List<Grade> grades) {
    public Grades {
        grades = List.copyOf(grades);
    }

    public int points() {
        return grades.stream().mapToInt(Grade::points).sum();
    }

    public int of() {
        return grades.stream().mapToInt(Grade::of).sum();
    }
}
