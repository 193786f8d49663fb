package losslab.exercise.grade;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Where the methods of a file begin, so that a wrong number can be led back to a line. */
final class MethodLines extends TreeScanner<Void, CompilationUnitTree> {
    private final Map<String, String> places = new HashMap<>();
    private final SourcePositions positions;

    private MethodLines(SourcePositions positions) {
        this.positions = positions;
    }

    static MethodLines of(JavacTask task, Iterable<? extends CompilationUnitTree> files) {
        MethodLines lines = new MethodLines(Trees.instance(task).getSourcePositions());
        files.forEach(file -> lines.scan(file, file));
        return lines;
    }

    @Override
    public Void visitMethod(MethodTree method, CompilationUnitTree file) {
        // the body's line: the method itself may begin with an annotation above it
        long position =
                method.getBody() == null
                        ? positions.getStartPosition(file, method)
                        : positions.getStartPosition(file, method.getBody());
        String name = Path.of(file.getSourceFile().getName()).getFileName().toString();
        if (position >= 0) {
            long line = file.getLineMap().getLineNumber(position);
            places.putIfAbsent(method.getName().toString(), name + ":" + line);
        }
        return super.visitMethod(method, file);
    }

    /** {@code FocalLoss.java:12}, or "" for a method that the file does not have. */
    String of(String method) {
        return places.getOrDefault(method, "");
    }
}
