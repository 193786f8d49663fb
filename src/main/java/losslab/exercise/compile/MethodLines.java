package losslab.exercise.compile;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.Map;
import java.util.TreeMap;

/** Where the methods of a file begin, so that a wrong number can be led back to a line. */
final class MethodLines extends TreeScanner<Void, CompilationUnitTree> {
    private final Map<String, Integer> lines = new TreeMap<>();
    private final SourcePositions positions;

    private MethodLines(SourcePositions positions) {
        this.positions = positions;
    }

    /** By the method's name; the first of that name. */
    static Map<String, Integer> of(JavacTask task, Iterable<? extends CompilationUnitTree> files) {
        MethodLines lines = new MethodLines(Trees.instance(task).getSourcePositions());
        files.forEach(file -> lines.scan(file, file));
        return lines.lines;
    }

    @Override
    public Void visitMethod(MethodTree method, CompilationUnitTree file) {
        // the body's line: the method itself may begin with an annotation above it
        long position =
                method.getBody() == null
                        ? positions.getStartPosition(file, method)
                        : positions.getStartPosition(file, method.getBody());
        if (position >= 0) {
            int line = (int) file.getLineMap().getLineNumber(position);
            lines.putIfAbsent(method.getName().toString(), line);
        }
        return super.visitMethod(method, file);
    }
}
