package losslab.problemset.form;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import losslab.base.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The bank against a schema written from Moodle's documentation, and read back by a parser. */
class MoodleXmlTest {
    private static void validate(String xml) throws Exception {
        Schema schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(MoodleXmlTest.class.getResource("../moodle.xsd"));
        schema.newValidator().validate(new StreamSource(new StringReader(xml)));
    }

    private static List<Element> children(Element parent, String... path) {
        List<Element> found = List.of(parent);
        for (String tag : path) {
            List<Element> below = new ArrayList<>();
            for (Element one : found) {
                NodeList nodes = one.getChildNodes();
                for (int i = 0; i < nodes.getLength(); i++) {
                    if (nodes.item(i).getNodeName().equals(tag)) {
                        below.add((Element) nodes.item(i));
                    }
                }
            }
            found = below;
        }
        return found;
    }

    private static String text(Element parent, String... path) {
        return children(parent, path).get(0).getTextContent();
    }

    private static List<Element> questions(String xml) throws Exception {
        return children(
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(xml)))
                        .getDocumentElement(),
                "question");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsWhatMoodleDocuments(Language language) throws Exception {
        String xml = new MoodleXml().text(Sheets.nasty(language));
        validate(xml);
        assertTrue(xml.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"), xml);
    }

    @Test
    void theSchemaRefusesWhatMoodleWould() {
        String xml = new MoodleXml().text(Sheets.nasty(Language.EN));
        for (String[] edit :
                new String[][] {
                    {"<tolerance>3</tolerance>", "<tolerance>much</tolerance>"},
                    {"<single>true</single>", ""},
                    {"type=\"essay\"", "type=\"eassy\""},
                    {"encoding=\"base64\"", ""},
                    {"fraction=\"100\"", "fraction=\"101\""}
                }) {
            assertTrue(xml.contains(edit[0]), edit[0]);
            assertThrows(SAXException.class, () -> validate(xml.replace(edit[0], edit[1])));
        }
    }

    @Test
    void everythingIsReadBack() throws Exception {
        Sheet sheet = Sheets.nasty(Language.EN);
        List<Element> questions = questions(new MoodleXml().text(sheet));
        assertEquals(
                List.of("category", "multichoice", "numerical", "essay"),
                questions.subList(0, 4).stream().map(q -> q.getAttribute("type")).toList());
        assertEquals(7, questions.size());
        Element multiple = questions.get(1);
        List<String> fractions =
                children(multiple, "answer").stream().map(a -> a.getAttribute("fraction")).toList();
        assertEquals(List.of("0", "100"), fractions);
        assertEquals("<p>k not one</p>", text(multiple, "answer", "feedback", "text"));
        Element numeric = questions.get(2);
        assertEquals("9", text(numeric, "answer", "text"));
        assertEquals("3", text(numeric, "answer", "tolerance"));
        assertEquals("4", text(questions.get(3), "defaultgrade"));
        assertTrue(text(questions.get(3), "graderinfo", "text").contains("<li>"));
    }

    @Test
    void thePictureIsInItAndReferredTo() throws Exception {
        Sheet sheet = Sheets.nasty(Language.RU);
        Element question = questions(new MoodleXml().text(sheet)).get(1);
        Element file = children(question, "questiontext", "file").get(0);
        String html = text(question, "questiontext", "text");
        assertTrue(html.contains("@@PLUGINFILE@@/" + file.getAttribute("name")), html);
        assertArrayEquals(
                sheet.problems().get(0).png(), Base64.getDecoder().decode(file.getTextContent()));
        assertTrue(html.contains("a &lt; b &amp; &quot;c&quot; ]]&gt;"), html);
    }
}
