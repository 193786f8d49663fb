package losslab.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import losslab.base.Task;

/**
 * What a data set's columns mean: the task, the names of the features, the names of the classes
 * (none for regression) and the shape of the picture if the inputs are one.
 */
public record Schema(
        Task task, List<String> features, List<String> classes, Optional<ImageShape> image) {
    public Schema {
        features = List.copyOf(features);
        classes = List.copyOf(classes);
    }

    public static Schema regression(String... features) {
        return new Schema(Task.REGRESSION, List.of(features), List.of(), Optional.empty());
    }

    /** Features x1, x2 …; two classes are the binary task, more the multiclass one. */
    public static Schema classes(int features, int classes) {
        return new Schema(
                classes == 2 ? Task.BINARY : Task.MULTICLASS,
                numbered("x", 1, features),
                numbered("", 0, classes),
                Optional.empty());
    }

    public static Schema images(ImageShape shape, List<String> classes) {
        return new Schema(
                Task.MULTICLASS,
                numbered("pixel", 0, shape.pixels() * shape.channels()),
                classes,
                Optional.of(shape));
    }

    /** Columns of the target: one per class, or a single one. */
    public int outputs() {
        return task == Task.MULTICLASS ? classes.size() : 1;
    }

    private static List<String> numbered(String prefix, int first, int n) {
        return IntStream.range(first, first + n).mapToObj(i -> prefix + i).toList();
    }
}
