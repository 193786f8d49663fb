package losslab.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import losslab.base.Check;

/** What is measured: what a seminar trains, and three series that grow in one direction each. */
public final class Jobs {
    private static final int EXAMPLES =
            1_024; // the evaluation of a run, which peers do not make, is to be short

    /** Steps of the sigmoid lab. */
    static final int LAB_STEPS = 50_000;

    static final Job SIGMOID =
            new Job("sigmoid", List.of(1, 64, 1), 500, 0, "sgd", 0.01, "mse", "relu");

    private static final Job XOR =
            new Job("xor", List.of(2, 16, 1), 1_000, 0, "sgd", 0.1, "bce", "sigmoid");

    private Jobs() {}

    public static List<Job> seminar() {
        return List.of(
                SIGMOID,
                XOR,
                classes("digits", List.of(784, 64, 10), 32, "adam"),
                classes("wide", List.of(784, 512, 256, 10), 128, "adam"),
                classes("pictures", List.of(3_072, 50, 3), 32, "sgd"));
    }

    /** The ones with these names, in this order. */
    public static List<Job> named(List<String> names) {
        List<String> known = seminar().stream().map(Job::name).toList();
        names.forEach(name -> Check.known("task", name, known));
        return names.stream().map(name -> seminar().get(known.indexOf(name))).toList();
    }

    /** The lab with 1, 10 and 100 times its examples; widths from 16; depths from 1. */
    public static List<Job> scaling() {
        Stream<Job> examples = IntStream.of(1, 10, 100).mapToObj(Jobs::timesTheExamples);
        Stream<Job> widths =
                IntStream.of(16, 64, 256, 1_024)
                        .mapToObj(w -> classes("width-" + w, List.of(784, w, 10), 32, "adam"));
        Stream<Job> depths =
                IntStream.of(1, 2, 4, 8).mapToObj(d -> classes("depth-" + d, deep(d), 128, "adam"));
        return Stream.of(examples, widths, depths).flatMap(series -> series).toList();
    }

    private static Job timesTheExamples(int times) {
        return new Job(
                "examples-x" + times,
                SIGMOID.widths(),
                times * SIGMOID.examples(),
                0,
                "sgd",
                0.01,
                "mse",
                "relu");
    }

    private static List<Integer> deep(int layers) {
        List<Integer> widths = new ArrayList<>(Collections.nCopies(1 + layers, 64));
        widths.add(10);
        return widths;
    }

    private static Job classes(String name, List<Integer> widths, int batch, String optimizer) {
        double rate = optimizer.equals("adam") ? 0.001 : 0.01;
        return new Job(name, widths, EXAMPLES, batch, optimizer, rate, "cce", "relu");
    }
}
