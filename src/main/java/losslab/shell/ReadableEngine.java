package losslab.shell;

import java.util.Optional;
import jdk.jshell.spi.ExecutionControl;
import losslab.base.Text;

/**
 * Passes everything on; an exception loses the lines that say nothing to a user, and a long array
 * its middle.
 */
final class ReadableEngine implements ExecutionControl {
    private final ExecutionControl engine;
    private final Blame blame;

    ReadableEngine(ExecutionControl engine, Blame blame) {
        this.engine = engine;
        this.blame = blame;
    }

    @Override
    public String invoke(String className, String methodName)
            throws RunException, EngineTerminationException, InternalException {
        try {
            return LongArray.shortened(engine.invoke(className, methodName));
        } catch (StoppedException interrupted) {
            return Text.get("shell.interrupted"); // shown in place of the value
        } catch (UserException thrown) {
            throw blame.shortened(thrown);
        } catch (InternalException unshown) {
            return told(unshown);
        }
    }

    @Override
    public String varValue(String className, String varName)
            throws RunException, EngineTerminationException, InternalException {
        try {
            return LongArray.shortened(engine.varValue(className, varName));
        } catch (UserException thrown) {
            throw blame.shortened(thrown);
        } catch (InternalException unshown) {
            return told(unshown);
        }
    }

    private String told(InternalException unshown) throws UserException, InternalException {
        Optional<UserException> thrown = Blame.ofValue(unshown);
        if (thrown.isPresent()) {
            throw thrown.get();
        }
        throw unshown;
    }

    @Override
    public void load(ClassBytecodes[] classes)
            throws ClassInstallException, NotImplementedException, EngineTerminationException {
        engine.load(classes);
    }

    @Override
    public void redefine(ClassBytecodes[] classes)
            throws ClassInstallException, NotImplementedException, EngineTerminationException {
        engine.redefine(classes);
    }

    @Override
    public void addToClasspath(String path) throws EngineTerminationException, InternalException {
        engine.addToClasspath(path);
    }

    @Override
    public void stop() throws EngineTerminationException, InternalException {
        engine.stop();
    }

    @Override
    public Object extensionCommand(String command, Object argument)
            throws RunException, EngineTerminationException, InternalException {
        return engine.extensionCommand(command, argument);
    }

    @Override
    public void close() {
        engine.close();
    }
}
