package losslab.exercise.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a virtual machine needs of the file system: the JDK, and the libraries it is linked to. */
final class Shown {
    private static final Pattern LIBRARY = Pattern.compile("(/\\S+)/[^/\\s]+ \\(0x");
    private static final Path SETTINGS = Path.of("/etc"); // some systems keep those of Java there
    private static final List<String> LINKED =
            List.of("bin/java", "lib/server/libjvm.so", "lib/libnio.so", "lib/libnet.so");
    private static final List<String> DEVICES =
            List.of("/dev/null", "/dev/zero", "/dev/random", "/dev/urandom");

    private Shown() {}

    /**
     * @param tools programs to be run inside, too
     */
    static List<String> of(Path java, List<String> tools) throws IOException {
        Set<Path> folders = new TreeSet<>(List.of(java));
        List<String> programs = new ArrayList<>(tools);
        LINKED.forEach(name -> programs.add(java.resolve(name).toString()));
        for (String program : programs) {
            Matcher library = LIBRARY.matcher(Tools.output("ldd", program));
            while (library.find()) {
                folders.add(Path.of(library.group(1)));
            }
        }
        folders.addAll(settings(java));
        List<String> shown = new ArrayList<>();
        for (Path folder : folders) { // sorted: what lies within another comes after it
            if (shown.stream().noneMatch(folder::startsWith)) {
                shown.add(folder.toString());
            }
        }
        shown.addAll(tools);
        shown.addAll(DEVICES);
        return shown;
    }

    private static Set<Path> settings(Path java) throws IOException {
        Set<Path> folders = new TreeSet<>();
        try (Stream<Path> files = Files.walk(java)) {
            files.filter(Files::isSymbolicLink)
                    .map(Shown::target)
                    .flatMap(Optional::stream)
                    .filter(target -> target.startsWith(SETTINGS))
                    .forEach(target -> folders.add(target.getParent()));
        }
        return folders;
    }

    private static Optional<Path> target(Path link) {
        try {
            return Optional.of(link.toRealPath());
        } catch (IOException broken) {
            return Optional.empty();
        }
    }
}
