package losslab.problemset;

import java.nio.file.Path;
import losslab.base.Numbers;
import losslab.base.Text;

/** What was written, and for whom. */
public record Handout(Path folder, int variants, int problems, double seconds) {
    @Override
    public String toString() {
        return Text.get("problemset.written", folder, variants, problems, Numbers.seconds(seconds));
    }
}
