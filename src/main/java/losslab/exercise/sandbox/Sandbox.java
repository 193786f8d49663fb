package losslab.exercise.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Puts layers around a virtual machine. The command it makes is a chain of small programs, each of
 * which adds something and becomes the next one: {@code setpriv} (end with the grader), {@code
 * unshare} (new namespaces), {@code sh} (a root of its own), {@code setpriv} (no privileges),
 * {@code prlimit}, {@code java}.
 */
public final class Sandbox {
    private static final String PATH = "/usr/sbin:/usr/bin:/sbin:/bin"; // for sandbox.sh
    private static final int THREADS = 96; // of all processes of one cell
    private static final int OPEN_FILES = 256;
    private static final List<String> END_WITH_PARENT = List.of("--pdeathsig", "KILL");
    private static final int SECONDS = 600; // the last resort, should nobody be there to look

    private final Set<Layer> layers;
    private final Path work;
    private final Path code;
    private final Path java;
    private final boolean root = Account.isRoot();
    private final Account account;
    private final List<String> shown;
    private final String script;
    private final AtomicInteger cells = new AtomicInteger();

    /**
     * @param layers those that this machine offers
     * @param work an empty folder for the code and the cells
     */
    public Sandbox(Set<Layer> layers, Path work) throws IOException {
        this.layers = layers.isEmpty() ? EnumSet.noneOf(Layer.class) : EnumSet.copyOf(layers);
        this.work = work.toRealPath();
        code = Files.createDirectory(this.work.resolve("code"));
        java = Path.of(System.getProperty("java.home")).toRealPath();
        Code.copyTo(code);
        shown = has(Layer.FILES) ? Shown.of(java, tools()) : List.of();
        try (InputStream in = Sandbox.class.getResourceAsStream("sandbox.sh")) {
            script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        account = new Account(root && has(Layer.PRIVILEGES));
        account.letThrough(this.work, code);
    }

    public Set<Layer> layers() {
        return EnumSet.copyOf(layers);
    }

    boolean has(Layer layer) {
        return layers.contains(layer);
    }

    /** What else than full names a process needs to find the libraries of Java. */
    Map<String, String> environment() {
        return has(Layer.FILES)
                ? Map.of("LD_LIBRARY_PATH", java + "/lib:" + java + "/lib/server", "PATH", PATH)
                : Map.of();
    }

    /**
     * Ends what other processes of the same user there are, and removes its files, where that user
     * has nothing else and no namespace does it.
     */
    void sweep(int slot) throws IOException {
        if (account.another() && !has(Layer.PROCESSES)) {
            List<String> kill = unprivileged(slot);
            kill.addAll(List.of(tool("sh"), "-c", "kill -KILL -1"));
            Tools.output(kill.toArray(String[]::new));
        }
        if (!has(Layer.FILES)) {
            account.sweep(slot);
        }
    }

    /** A new folder for one process; its name is short, since the path of a socket must be. */
    Path cell(int slot) throws IOException {
        Path cell = Files.createDirectory(work.resolve(String.valueOf(cells.getAndIncrement())));
        Files.createDirectory(place(cell));
        give(cell, slot);
        return cell;
    }

    private static Path place(Path cell) {
        return cell.resolve("root");
    }

    /** Makes the user the owner, as whom the process will run. */
    void give(Path file, int slot) throws IOException {
        account.give(file, slot);
    }

    /**
     * @param slot cells at the same time have different ones
     * @param cell the folder of the process
     * @param main the options of the virtual machine, the class to run and its arguments
     */
    List<String> command(int slot, Path cell, Limits limits, List<String> main) {
        List<String> command = new ArrayList<>();
        Tools.find("setsid").ifPresent(command::add); // Ctrl-C is meant for the grader alone
        if (has(Layer.PRIVILEGES)) {
            command.add(tool("setpriv"));
            command.addAll(END_WITH_PARENT);
        }
        if (has(Layer.NETWORK) || has(Layer.PROCESSES) || has(Layer.FILES)) {
            command.addAll(namespaces());
        }
        if (has(Layer.FILES)) {
            command.addAll(List.of(tool("sh"), "-c", script, "sandbox"));
            command.add(place(cell).toString());
            command.addAll(List.of(String.valueOf(Disk.BYTES), String.valueOf(Disk.FILES)));
            command.addAll(shown);
            command.addAll(List.of(code.toString(), cell.toString(), "--"));
        } else if (has(Layer.PROCESSES)) { // a first process that nobody inside can kill
            command.addAll(List.of(tool("sh"), "-c", "\"$@\"; exit $?", "sandbox"));
        }
        if (has(Layer.PRIVILEGES)) {
            command.addAll(unprivileged(slot));
        }
        if (has(Layer.LIMITS)) {
            command.addAll(limited(limits));
        }
        command.add(java.resolve("bin/java").toString());
        command.addAll(List.of("-cp", code.toString()));
        command.addAll(main);
        return command;
    }

    private List<String> namespaces() {
        List<String> unshare = new ArrayList<>(List.of(tool("unshare")));
        if (!root) {
            unshare.addAll(List.of("--user", "--map-root-user"));
        }
        if (has(Layer.NETWORK)) {
            unshare.add("--net");
        }
        if (has(Layer.PROCESSES)) {
            unshare.addAll(List.of("--pid", "--fork", "--kill-child", "--ipc", "--uts"));
        }
        if (has(Layer.FILES)) {
            unshare.add("--mount");
        }
        return unshare;
    }

    private List<String> unprivileged(int slot) {
        List<String> setpriv = new ArrayList<>(List.of(tool("setpriv"), "--no-new-privs"));
        setpriv.addAll(account.options(slot));
        setpriv.addAll(List.of("--bounding-set", "-all", "--inh-caps", "-all"));
        setpriv.addAll(END_WITH_PARENT); // a change of user has undone the first
        return setpriv;
    }

    private static List<String> limited(Limits limits) {
        return List.of(
                tool("prlimit"),
                "--data=" + limits.memory(),
                "--nproc=" + THREADS,
                "--fsize=" + Disk.BYTES,
                "--nofile=" + OPEN_FILES,
                "--cpu=" + SECONDS,
                "--core=0");
    }

    private static List<String> tools() {
        return List.of(tool("setpriv"), tool("prlimit"));
    }

    private static String tool(String name) {
        return Tools.find(name).orElse(name);
    }
}
