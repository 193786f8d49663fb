package losslab;

import java.io.InputStream;
import java.io.PrintStream;
import losslab.base.Text;
import losslab.shell.Repl;

/** The session in which everything is one line away: JShell with Losslab's names and a banner. */
public final class Shell {
    private Shell() {}

    /**
     * Runs a session until its end.
     *
     * @return the status to exit with
     */
    public static int open(InputStream in, PrintStream out) {
        out.println(Text.get("shell.banner"));
        return new Repl(in, out).run();
    }
}
