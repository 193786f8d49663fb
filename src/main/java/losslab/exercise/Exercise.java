package losslab.exercise;

import java.util.List;
import losslab.base.Language;
import losslab.base.Text;

/**
 * One exercise. Its files lie in {@link #folder()} of {@code exercises/} and {@code solutions/}.
 *
 * @param number its place in the course
 * @param name as in {@code hint("focal-loss")}
 * @param answer the class to be written
 * @param checks what a student may see checked
 */
public record Exercise(int number, String name, String answer, List<VisibleCheck> checks) {
    public Exercise {
        checks = List.copyOf(checks);
    }

    /** {@code 05-focal-loss}. */
    public String folder() {
        return String.format("%02d-%s", number, name);
    }

    /** By its name, its folder or its class. */
    boolean isCalled(String other) {
        return name.equals(other) || folder().equals(other) || answer.equals(other);
    }

    public String title() {
        return Text.get("exercise." + name + ".title");
    }

    /** {@code exercises/05-focal-loss/FocalLoss.java}. */
    public String starter() {
        return "exercises/" + folder() + "/" + answer + ".java";
    }

    /** All hints in the current language, the gentlest first. */
    public List<String> hints() {
        return Hints.read(this, Language.current());
    }

    /** All visible checks of an object of the student's class. */
    public Checked check(Submission submission) {
        return new Checked(this, checks.stream().map(check -> check.run(submission)).toList());
    }

    @Override
    public String toString() {
        return folder();
    }
}
