package losslab.exercise.grade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import losslab.exercise.sandbox.Layer;

/**
 * A folder of {@code src/test/resources/attacks}. It holds a submission, {@code FocalLoss.java}, or
 * an {@code Attack.java} that is put into the solution, where it runs for γ = 0: that is asked by
 * one test of one point, so that nine of ten points are left if the attack was fended off, and ten
 * if it came through. The first lines say what it tries, what it gets, and which layers of the
 * sandbox fend it off, if it is not enough that it runs in a process of its own.
 *
 * @param finds what the failed tests or the problems say; "any" for whatever they do
 */
record Attack(String name, String tries, int points, String finds, Set<Layer> needs) {
    private static final Path ALL = Path.of("src/test/resources/attacks");
    private static final Path SOLUTION = Path.of("solutions/05-focal-loss/FocalLoss.java");
    private static final int DEEP = 30_000;
    private static final int LONG = 70_000; // more than a text on the wire may have
    private static final int MANY = 3000;

    private static final String FRAME =
            "public class FocalLoss {\n"
                    + "    private final double gamma;\n"
                    + "    private final Honest honest;\n"
                    + "    public FocalLoss(double gamma) {\n"
                    + "        this.gamma = gamma;\n"
                    + "        honest = new Honest(gamma);\n"
                    + "    }\n"
                    + "    public double value(double[] y, double[] z) throws Throwable {\n"
                    + "        if (gamma == 0) { Attack.run(); }\n"
                    + "        return honest.value(y, z);\n"
                    + "    }\n"
                    + "    public double[] gradient(double[] y, double[] z) {\n"
                    + "        return honest.gradient(y, z);\n"
                    + "    }\n"
                    + "}\n";

    static List<Attack> all() throws IOException {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.sorted().map(Attack::of).toList();
        }
    }

    private static Attack of(Path folder) {
        Map<String, String> head =
                Stream.of("Attack.java", "FocalLoss.java")
                        .map(folder::resolve)
                        .filter(Files::exists)
                        .flatMap(file -> read(file).lines())
                        .filter(line -> line.matches("// \\w+: .*"))
                        .map(line -> line.substring("// ".length()).split(": ", 2))
                        .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        String[] gets = head.get("Gets").split(" ", 2);
        Set<Layer> needs = EnumSet.noneOf(Layer.class);
        Arrays.stream(head.getOrDefault("Needs", "").split(" "))
                .filter(layer -> !layer.isEmpty())
                .forEach(layer -> needs.add(Layer.valueOf(layer)));
        return new Attack(
                folder.getFileName().toString(),
                head.get("Tries"),
                Integer.parseInt(gets[0]),
                gets.length > 1 ? gets[1] : "any",
                needs);
    }

    /**
     * Hands in all files of the folder.
     *
     * @param places what stands for {@code @NAME@} in them
     */
    void handIn(Path submissions, Map<String, String> places) throws IOException {
        Path from = ALL.resolve(name);
        Path to = Files.createDirectories(submissions.resolve(name));
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                boolean framed = file.endsWith("Attack.java");
                Path copy =
                        to.resolve(framed ? "FocalLoss.java" : from.relativize(file).toString());
                String text = framed ? FRAME + read(file) + honest() : read(file);
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, filled(text, places));
            }
        }
    }

    private static String filled(String text, Map<String, String> places) {
        String filled = text;
        for (Map.Entry<String, String> place : places.entrySet()) {
            filled = filled.replace("@" + place.getKey() + "@", place.getValue());
        }
        return filled.replace("@HONEST@", read(SOLUTION))
                .replace("@DEEP@", "(".repeat(DEEP) + "1" + ")".repeat(DEEP))
                .replace("@LONG@", "x".repeat(LONG))
                .replace("@MANY@", many());
    }

    private static String many() {
        return IntStream.range(0, MANY)
                .mapToObj(i -> "class A" + i + " {}\n")
                .collect(Collectors.joining());
    }

    private static String honest() {
        return read(SOLUTION)
                .replace("public class FocalLoss", "class Honest")
                .replace("public FocalLoss(", "public Honest(");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return name + ": tries " + tries;
    }
}
