package losslab.exercise.grade;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import losslab.base.Language;

/** Compiles one file and nothing that it may lead to; no annotation processor is run. */
final class Compiler {
    private Compiler() {}

    /**
     * @param classPath what the file may use besides the JDK
     * @param classes an existing folder
     * @throws NotCompiled with the compiler's words
     */
    static MethodLines compile(Path file, String classPath, Path classes)
            throws IOException, NotCompiled {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(
                        found, Language.current().locale(), StandardCharsets.UTF_8)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    Writer.nullWriter(),
                                    files,
                                    found,
                                    options(classPath, classes),
                                    null,
                                    files.getJavaFileObjects(file));
            MethodLines lines = MethodLines.of(task, task.parse());
            task.analyze();
            task.generate();
            List<String> errors = errors(file, found);
            if (!errors.isEmpty()) {
                throw new NotCompiled(errors);
            }
            return lines;
        }
    }

    private static List<String> options(String classPath, Path classes) {
        return new ArrayList<>(
                List.of(
                        "--release",
                        "17",
                        "-proc:none",
                        "-implicit:none",
                        "-Xlint:none",
                        "-parameters",
                        "-g:source,lines",
                        "-sourcepath",
                        classes.toString(),
                        "-classpath",
                        classPath.isEmpty() ? classes.toString() : classPath,
                        "-d",
                        classes.toString()));
    }

    /** {@code FocalLoss.java:12: ';' expected}. */
    private static List<String> errors(Path file, DiagnosticCollector<JavaFileObject> found) {
        return found.getDiagnostics().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .map(
                        one ->
                                file.getFileName()
                                        + ":"
                                        + one.getLineNumber()
                                        + ": "
                                        + one.getMessage(Locale.getDefault(Locale.Category.DISPLAY))
                                                .replaceAll("\\s+", " "))
                .collect(Collectors.toList());
    }
}
