package losslab.shell;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The options of a virtual machine that trains: the one in which JShell runs the snippets, or the
 * one in which a long command works. It has the Vector API where the JDK brings it, UTF-8
 * throughout, the class path and the settings of this one.
 */
public final class SecondVm {
    private static final String VECTORS = "jdk.incubator.vector";

    /** The interfaces of {@code losslab.math} whose methods compute in vectors. */
    private static final List<String> KERNELS =
            List.of("Products", "Reductions", "Elementwise", "Functions", "Updates");

    private static final List<String> HANDED_ON =
            List.of(
                    "user.language",
                    "user.country",
                    "user.home",
                    "java.awt.headless",
                    "java.io.tmpdir",
                    "http.proxyHost",
                    "http.proxyPort",
                    "http.nonProxyHosts",
                    "https.proxyHost",
                    "https.proxyPort");

    private SecondVm() {}

    /** To be given to {@code java} before the main class. */
    public static List<String> options() {
        List<String> options = new ArrayList<>();
        if (ModuleFinder.ofSystem().find(VECTORS).isPresent()) {
            options.add("--add-modules");
            options.add(VECTORS);
        }
        options.addAll(compiler());
        options.addAll(quiet());
        for (String stream : List.of("file", "sun.jnu", "stdout", "stderr")) {
            options.add("-D" + stream + ".encoding=UTF-8");
        }
        settings().forEach(name -> options.add("-D" + name + "=" + System.getProperty(name)));
        options.add("-D" + Elsewhere.FIRST + "=" + ProcessHandle.current().pid());
        options.addAll(sharing());
        options.add("-cp");
        options.add(classPath());
        return options;
    }

    /**
     * What the loops of {@code losslab.math} ask of the compiler, where it is C2: places in arrays
     * are not to be spilled to vector registers, and each kernel is to be compiled by itself.
     * Within a method that is large already, vectors may end up as objects on the heap.
     */
    private static List<String> compiler() {
        List<String> options = new ArrayList<>();
        options.add("-XX:+IgnoreUnrecognizedVMOptions");
        options.add("-XX:-UseFPUForSpilling");
        options.add("-XX:CompileCommand=quiet");
        for (String kernels : KERNELS) {
            options.add("-XX:CompileCommand=dontinline,losslab/math/Vector" + kernels + ".*");
        }
        return options;
    }

    /** Keeps the virtual machine's own remarks, such as those on native code, off the screen. */
    private static List<String> quiet() {
        return Runtime.version().feature() < 24
                ? List.of("-Xlog:disable")
                : List.of(
                        "-Xlog:disable",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow");
    }

    /** For the compiler of the snippets, which stays in this virtual machine. */
    static List<String> compilerOptions() {
        return List.of("-classpath", classPath());
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Stream<String> settings() {
        Stream<String> ours =
                System.getProperties().stringPropertyNames().stream()
                        .filter(name -> name.startsWith("losslab."))
                        .filter(name -> !name.equals(Elsewhere.FIRST));
        Stream<String> general =
                HANDED_ON.stream().filter(name -> System.getProperty(name) != null);
        return Stream.concat(ours, general).sorted();
    }

    /** The archive of parsed classes, as this virtual machine was started with it. */
    private static List<String> sharing() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-XX:SharedArchiveFile="))
                .collect(Collectors.toList());
    }
}
