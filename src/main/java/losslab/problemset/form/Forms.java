package losslab.problemset.form;

import java.util.List;

/** All forms; a new one is one class and its place here. */
public final class Forms {
    private Forms() {}

    /** What students get: without a key, and the same whatever the key is. */
    public static List<Form> forStudents() {
        return List.of(new MystPage(false), new HtmlPage(false));
    }

    /** What the instructor keeps: everything that holds an answer. */
    public static List<Form> forInstructor() {
        return List.of(new MystPage(true), new HtmlPage(true), new MoodleXml(), new Gift());
    }
}
