package losslab.problemset.form;

import java.io.StringWriter;
import java.util.Base64;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import losslab.base.Html;
import losslab.base.Numbers;
import losslab.problemset.question.Choice;
import losslab.problemset.question.MultipleChoice;
import losslab.problemset.question.Numeric;
import losslab.problemset.question.Open;
import losslab.problemset.question.Problem;
import losslab.problemset.question.Question;

/**
 * A question bank for Moodle, the pictures in it. It holds the key, as Moodle needs it.
 *
 * @see <a href="https://docs.moodle.org/en/Moodle_XML_format">Moodle XML format</a>
 */
record MoodleXml() implements Form {
    private static final String WIDTH = "800";

    @Override
    public String file() {
        return "moodle.xml";
    }

    @Override
    public String text(Sheet sheet) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            new Bank(sheet, xml).write();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // a string takes everything
        }
        return text.append('\n').toString();
    }

    /** One file being written. */
    private record Bank(Sheet sheet, XMLStreamWriter xml) {
        void write() throws XMLStreamException {
            xml.writeStartDocument("UTF-8", "1.0"); // Moodle wants it on the first line
            xml.writeStartElement("quiz");
            category();
            for (Problem problem : sheet.problems()) {
                for (int i = 0; i < problem.questions().size(); i++) {
                    question(problem, i);
                }
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        }

        private void category() throws XMLStreamException {
            start("question", "type", "category");
            start("category");
            text("$course$/top/" + sheet.title().replace("/", "//"));
            end();
            end();
        }

        private void question(Problem problem, int number) throws XMLStreamException {
            Question question = problem.questions().get(number);
            start("question", "type", type(question));
            start("name");
            text(sheet.title() + " " + sheet.letter(problem) + ") " + (number + 1));
            end();
            prompt(problem, question);
            html("generalfeedback", new Html().with("p", question.explanation()));
            plain("defaultgrade", question instanceof Open open ? open.points() : 1);
            plain("penalty", "0.3333333"); // what Moodle proposes for each wrong try
            plain("hidden", 0);
            if (question instanceof MultipleChoice multiple) {
                choices(multiple);
            } else if (question instanceof Numeric numeric) {
                number(numeric);
            } else if (question instanceof Open open) {
                essay(open);
            }
            end();
        }

        private static String type(Question question) {
            if (question instanceof MultipleChoice) {
                return "multichoice";
            }
            return question instanceof Numeric ? "numerical" : "essay";
        }

        private void prompt(Problem problem, Question question) throws XMLStreamException {
            String name = problem.pictureName();
            Html prompt = new Html();
            prompt.open("p");
            prompt.alone(
                    "img",
                    "src",
                    "@@PLUGINFILE@@/" + name,
                    "alt",
                    sheet.alt(problem),
                    "width",
                    WIDTH, // the file has three times as many pixels
                    "class",
                    "img-fluid"); // in Moodle: never wider than the screen
            prompt.close().with("p", question.prompt());
            start("questiontext", "format", "html");
            cdata(prompt);
            start("file", "name", name, "path", "/", "encoding", "base64");
            xml.writeCharacters(Base64.getEncoder().encodeToString(problem.png()));
            end();
            end();
        }

        private void choices(MultipleChoice question) throws XMLStreamException {
            plain("single", true);
            plain("shuffleanswers", true);
            plain("answernumbering", "abc");
            for (Choice choice : question.choices()) {
                start("answer", "fraction", choice.right() ? "100" : "0", "format", "html");
                cdata(new Html().with("p", choice.text()));
                html("feedback", new Html().with("p", choice.feedback()));
                end();
            }
        }

        private void number(Numeric question) throws XMLStreamException {
            start("answer", "fraction", "100", "format", "moodle_auto_format");
            text(Numbers.exact(question.answer()));
            html("feedback", new Html().with("p", question.explanation()));
            plain("tolerance", Numbers.exact(question.tolerance()));
            end();
        }

        private void essay(Open question) throws XMLStreamException {
            plain("responseformat", "editor");
            plain("responserequired", 1);
            plain("responsefieldlines", 10);
            plain("attachments", 0);
            plain("attachmentsrequired", 0);
            Html rubric = new Html();
            HtmlPage.rubric(rubric, sheet, question);
            html("graderinfo", rubric);
        }

        private void html(String tag, Html content) throws XMLStreamException {
            start(tag, "format", "html");
            cdata(content);
            end();
        }

        private void cdata(Html content) throws XMLStreamException {
            xml.writeStartElement("text");
            xml.writeCData(content.toString()); // escaped HTML has no "]]>"
            end();
        }

        private void text(String text) throws XMLStreamException {
            plain("text", text);
        }

        private void plain(String tag, Object value) throws XMLStreamException {
            xml.writeStartElement(tag);
            xml.writeCharacters(String.valueOf(value));
            end();
        }

        private void start(String tag, String... attributes) throws XMLStreamException {
            xml.writeCharacters("\n");
            xml.writeStartElement(tag);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
        }

        private void end() throws XMLStreamException {
            xml.writeEndElement();
        }
    }
}
