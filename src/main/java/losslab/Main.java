package losslab;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import losslab.base.Text;
import losslab.base.Version;
import losslab.shell.BenchCommand;
import losslab.shell.Elsewhere;
import losslab.shell.GradeCommand;
import losslab.shell.HandoutCommand;
import losslab.shell.MashaCommand;
import losslab.shell.ProblemsCommand;
import losslab.shell.RunCommand;
import losslab.shell.SignaturesCommand;
import losslab.shell.Trains;
import losslab.shell.Warmup;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** The command line, {@code lab}: without a command it opens the session. */
@Command(name = "lab", mixinStandardHelpOptions = true, version = "Losslab " + Version.NUMBER)
public final class Main implements Callable<Integer> {
    private final PrintStream out;

    private Main(PrintStream out) {
        this.out = out;
    }

    /** All commands; a new one is added here, and its text {@code shell.command.NAME}. */
    private static List<Object> commands(PrintStream out, PrintStream err) {
        return List.of(
                new RunCommand(out, err),
                new GradeCommand(out, err),
                new HandoutCommand(out, err),
                new ProblemsCommand(out, err),
                new BenchCommand(out, err),
                new MashaCommand(out, err),
                new SignaturesCommand(out, err),
                new Warmup());
    }

    @Override
    public Integer call() {
        return Shell.open(System.in, out);
    }

    static CommandLine commandLine(PrintStream out, PrintStream err) {
        CommandLine lab = new CommandLine(new Main(out));
        commands(out, err).forEach(lab::addSubcommand);
        describe(lab.getCommandSpec());
        lab.getSubcommands().values().forEach(command -> describe(command.getCommandSpec()));
        lab.setResourceBundle(new CommandTexts());
        return lab.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    }

    private static void describe(CommandSpec command) {
        command.usageMessage().description(Text.get("shell.command." + command.name()));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream err = utf8(FileDescriptor.err);
        CommandLine lab = commandLine(utf8(FileDescriptor.out), err);
        Elsewhere.endWithTheFirst();
        if (!Elsewhere.isHere() && trains(lab, arguments)) {
            System.exit(Elsewhere.run(Main.class, List.of(arguments), err));
        }
        System.exit(lab.execute(arguments));
    }

    private static boolean trains(CommandLine lab, String[] arguments) {
        CommandLine command = arguments.length == 0 ? null : lab.getSubcommands().get(arguments[0]);
        return command != null && command.getCommand() instanceof Trains;
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
