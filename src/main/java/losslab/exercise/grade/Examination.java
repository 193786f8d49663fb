package losslab.exercise.grade;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import losslab.base.Text;
import losslab.exercise.Exercise;
import losslab.exercise.answerer.Classes;
import losslab.exercise.compile.Compiled;
import losslab.exercise.sandbox.Limits;
import losslab.math.Rng;

/** Grades one exercise of one student: compile, then put the hidden tests to it. */
final class Examination {
    private final Exercise exercise;
    private final HiddenTests tests;
    private final Limits limits;
    private final Secret secret;

    Examination(Exercise exercise, HiddenTests tests, Limits limits, Secret secret) {
        this.exercise = exercise;
        this.tests = tests;
        this.limits = limits;
        this.secret = secret;
    }

    Exercise exercise() {
        return exercise;
    }

    List<HiddenTest> tests() {
        return tests.list();
    }

    /** Stands for the answer, and for all else that its grade depends on. */
    String key(Answer answer) {
        return secret.key(
                tests.source(),
                limits.toString(),
                Text.get("exercise.grade.total"), // the language
                answer.source().orElse(""),
                answer.problem());
    }

    Grade of(Answer answer, Workplace workplace) {
        String key = key(answer);
        try {
            return answer.source().isEmpty()
                    ? nothing(key, List.of(answer.problem()))
                    : compiled(answer.source().get(), workplace, key);
        } catch (IOException | RuntimeException | Error failed) { // never another's concern
            return nothing("", List.of(Text.get("exercise.grade.failed", failed)));
        }
    }

    private Grade compiled(String source, Workplace workplace, String key) throws IOException {
        Optional<Compiled> result = workplace.compile(exercise.answer() + ".java", source);
        if (result.isEmpty()) {
            return nothing(key, List.of(Text.get("exercise.grade.compiling")));
        }
        Compiled compiled = result.get();
        Map<String, byte[]> classes = compiled.classes();
        if (!compiled.errors().isEmpty()) {
            return nothing(key, compiled.errors());
        } else if (classes.keySet().stream().anyMatch(name -> name.contains("."))) {
            return nothing(key, List.of(Text.get("exercise.grade.package", exercise.answer())));
        }
        if (!classes.containsKey(exercise.answer())) {
            return nothing(key, List.of(Text.get("exercise.grade.noClass", exercise.answer())));
        }
        RemoteAnswers.Start start = (main, name) -> workplace.cell(limits, main, name);
        try (RemoteAnswers answers =
                new RemoteAnswers(start, Classes.pack(classes), exercise.answer(), limits)) {
            Rng rng = secret.rng().split(exercise.name());
            Sitting sitting = new Sitting(exercise.answer(), answers, compiled.lines(), rng);
            List<TestResult> results = tests.run(sitting);
            boolean sound = results.stream().noneMatch(TestResult::isGradersFault);
            return new Grade(exercise, results, List.of(), sound ? key : "");
        }
    }

    private Grade nothing(String key, List<String> problems) {
        List<TestResult> none =
                tests.list().stream()
                        .map(test -> TestResult.failed(test, List.of(), Optional.empty()))
                        .toList();
        return new Grade(exercise, none, problems, key);
    }
}
