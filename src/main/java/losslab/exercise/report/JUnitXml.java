package losslab.exercise.report;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import losslab.exercise.grade.Grade;
import losslab.exercise.grade.Grades;
import losslab.exercise.grade.TestResult;

/** The XML that build servers read as the result of tests: a suite per exercise. */
final class JUnitXml {
    private final Map<String, Wording> wordings;

    /**
     * @param wordings by the exercise's name
     */
    JUnitXml(Map<String, Wording> wordings) {
        this.wordings = wordings;
    }

    String of(Grades grades) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            line(xml, 0);
            xml.writeStartElement("testsuites");
            for (Grade grade : grades.grades()) {
                suite(xml, grades.student(), grade);
            }
            line(xml, 0);
            xml.writeEndElement();
            line(xml, 0);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException unwritable) {
            throw new IllegalStateException(unwritable);
        }
        return text.toString();
    }

    private void suite(XMLStreamWriter xml, String student, Grade grade) throws XMLStreamException {
        long failures = grade.results().stream().filter(result -> !result.passed()).count();
        line(xml, 1);
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", student + "." + grade.exercise().name());
        xml.writeAttribute("tests", String.valueOf(grade.results().size()));
        xml.writeAttribute("failures", String.valueOf(failures));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        for (TestResult result : grade.results()) {
            test(xml, student, grade, result);
        }
        line(xml, 1);
        xml.writeEndElement();
    }

    private void test(XMLStreamWriter xml, String student, Grade grade, TestResult result)
            throws XMLStreamException {
        Told told = Told.of(grade, result, wordings.get(grade.exercise().name()));
        line(xml, 2);
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", student + "." + grade.exercise().name());
        xml.writeAttribute("name", result.test() + ": " + told.title());
        if (!result.passed()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("message", result.points() + "/" + result.of());
            xml.writeCharacters(told.text());
            xml.writeEndElement();
        }
        if (!result.printed().isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(result.printed());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
