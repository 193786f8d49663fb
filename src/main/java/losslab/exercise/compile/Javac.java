package losslab.exercise.compile;

import com.sun.source.util.JavacTask;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles one file and nothing that it may lead to; no annotation processor is run. */
public final class Javac {
    /** A path that leads nowhere; an empty one would be the current folder. */
    private static final String NOWHERE = File.separator + "nowhere";

    private Javac() {}

    /**
     * @param file its name, {@code FocalLoss.java}
     * @param classPath what it may use besides the JDK, or ""
     * @param locale the language of the errors
     */
    public static Compiled compile(String file, String source, String classPath, Locale locale)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager standard =
                        compiler.getStandardFileManager(found, locale, StandardCharsets.UTF_8);
                MemoryFiles files = new MemoryFiles(standard)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    Writer.nullWriter(),
                                    files,
                                    found,
                                    options(classPath),
                                    null,
                                    List.of(MemoryFiles.source(file, source)));
            Map<String, Integer> lines = MethodLines.of(task, task.parse());
            task.analyze();
            task.generate();
            List<String> errors = errors(file, found, locale);
            return new Compiled(errors, lines, errors.isEmpty() ? files.classes() : Map.of());
        }
    }

    private static List<String> options(String classPath) {
        List<String> options = new ArrayList<>(List.of("--release", "17", "-proc:none"));
        options.addAll(List.of("-implicit:none", "-Xlint:none", "-parameters"));
        options.addAll(List.of("-g:source,lines", "-sourcepath", NOWHERE));
        options.addAll(List.of("-classpath", classPath.isEmpty() ? NOWHERE : classPath));
        return options;
    }

    private static List<String> errors(
            String file, DiagnosticCollector<JavaFileObject> found, Locale locale) {
        return found.getDiagnostics().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .map(one -> file + ":" + one.getLineNumber() + ": " + words(one, locale))
                .toList();
    }

    private static String words(Diagnostic<?> error, Locale locale) {
        return error.getMessage(locale).replaceAll("\\s+", " ");
    }
}
