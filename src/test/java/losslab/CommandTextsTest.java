package losslab;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import losslab.base.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class CommandTextsTest {
    /** A line of the help that names an argument and says nothing of it. */
    private static final Pattern BARE =
            Pattern.compile("(?m)^ +(-\\S, +)?(--\\S+|[A-Z.]+[a-z]*)\\s*$");

    private final Language before = Language.current();

    @AfterEach
    void restore() {
        before.use();
    }

    @ParameterizedTest
    @CsvSource({"EN, 2", "RU, 2"})
    void everyArgumentOfEveryCommandIsExplained(Language language, int commands) {
        language.use();
        CommandLine lab = Main.commandLine(System.out, System.err);
        List<CommandLine> shown =
                lab.getSubcommands().values().stream()
                        .filter(c -> !c.getCommandSpec().usageMessage().hidden())
                        .toList();
        assertTrue(shown.size() >= commands);
        for (CommandLine command : shown) {
            String usage = command.getUsageMessage();
            // after the synopsis, whose last line may be a bare name
            String help = usage.substring(usage.indexOf(".\n"));
            assertFalse(BARE.matcher(help).find(), help);
        }
    }
}
