package losslab.problemset.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import losslab.base.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What students get does not depend on the key: then it cannot give it away. */
class StudentFormsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void anotherKeyGivesTheSameFiles(Language language) {
        Sheet one = Sheets.sheet(language, 0, "key");
        Sheet other = Sheets.sheet(language, 1, "something else");
        List<Form> forms = Forms.forStudents();
        assertTrue(forms.size() >= 2);
        for (Form form : forms) {
            assertEquals(form.text(one), form.text(other), form.file());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void andTheInstructorsFilesDoDependOnIt(Language language) {
        Sheet one = Sheets.sheet(language, 0, "key");
        for (Sheet other :
                List.of(Sheets.sheet(language, 1, "key"), Sheets.sheet(language, 0, "more"))) {
            for (Form form : Forms.forInstructor()) {
                assertNotEquals(form.text(one), form.text(other), form.file());
            }
        }
    }
}
