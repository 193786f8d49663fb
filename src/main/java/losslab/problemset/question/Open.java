package losslab.problemset.question;

import java.util.List;

/** To be answered in words and graded by a rubric. */
public record Open(String prompt, List<Criterion> rubric, String explanation) implements Question {
    /** What earns points. */
    public record Criterion(int points, String text) {}

    public Open {
        rubric = List.copyOf(rubric);
    }

    public int points() {
        return rubric.stream().mapToInt(Criterion::points).sum();
    }
}
