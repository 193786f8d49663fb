package losslab.problemset.form;

import java.nio.file.Path;

/** Where the files of a variant lie: what students get apart from what they must not get. */
public final class Place {
    public static final String STUDENTS = "students";
    public static final String INSTRUCTOR = "instructor";

    private Place() {}

    /** {@code variant-07}. */
    static String of(int variant) {
        return String.format("variant-%02d", variant);
    }

    public static Path ofStudents(Path out, int variant) {
        return out.resolve(STUDENTS).resolve(of(variant));
    }

    public static Path ofInstructor(Path out, int variant) {
        return out.resolve(INSTRUCTOR).resolve(of(variant));
    }
}
