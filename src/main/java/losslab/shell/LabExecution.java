package losslab.shell;

import java.util.Map;
import jdk.jshell.execution.JdiExecutionControlProvider;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/** JShell's usual engine, a second virtual machine, with readable errors. */
public final class LabExecution implements ExecutionControlProvider {
    /** What {@code --execution} calls it. */
    public static final String NAME = "losslab";

    private final ExecutionControlProvider usual;
    private final boolean places;

    /** For JShell, which finds it by its name: an error in a single line says no place. */
    public LabExecution() {
        this(new JdiExecutionControlProvider(), false);
    }

    /**
     * @param usual the engine that does the work
     * @param places whether the line of the snippet itself is kept in a worded error
     */
    LabExecution(ExecutionControlProvider usual, boolean places) {
        this.usual = usual;
        this.places = places;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, String> defaultParameters() {
        return usual.defaultParameters();
    }

    @Override
    public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters)
            throws Throwable {
        return new ReadableEngine(usual.generate(env, parameters), new Blame(places));
    }
}
