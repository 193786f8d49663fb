package losslab;

import java.util.ListResourceBundle;
import losslab.base.Language;
import losslab.base.Text;

/**
 * The command line's words as picocli looks them up: {@code shell.command.lab.grade.out} is what
 * the help of {@code lab grade} says of {@code --out}.
 */
final class CommandTexts extends ListResourceBundle {
    private static final String PREFIX = "shell.command.";

    @Override
    protected Object[][] getContents() {
        return Text.keys("shell", Language.current()).stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> new Object[] {key.substring(PREFIX.length()), Text.get(key)})
                .toArray(Object[][]::new);
    }
}
