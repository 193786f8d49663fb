package losslab.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import losslab.Lab;
import losslab.base.Language;
import losslab.base.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class HelpTest {
    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @BeforeEach
    void english() {
        Language.EN.use();
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    static Set<String> names() {
        return methods().map(Method::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Method> methods() {
        return Arrays.stream(Lab.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.isSynthetic());
    }

    @Test
    void theSourceHasAllNamesOfTheClass() {
        assertTrue(names().size() > 80, "names: " + names().size());
        assertEquals(names(), new TreeSet<>(Facade.packaged().names()));
    }

    @Test
    void theSourceHasAllOverloadsOfTheClass() {
        Facade facade = Facade.packaged();
        long signatures =
                names().stream().mapToLong(name -> facade.named(name).signatures().size()).sum();
        assertEquals(methods().count(), signatures);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameHasTextExampleAndNeighboursThatExist(String name) {
        Entry entry = Facade.packaged().named(name);
        Doc doc = entry.doc();
        assertTrue(doc.text().size() >= entry.signatures().size(), "a sentence per overload");
        assertTrue(doc.examples().size() >= entry.signatures().size(), "an example per overload");
        assertFalse(doc.seeAlso().isEmpty(), "see also");
        assertTrue(names().containsAll(doc.seeAlso()), "see also " + doc.seeAlso());
        assertFalse(doc.seeAlso().contains(name), "sees itself");
        Stream.concat(doc.formulas().stream(), doc.examples().stream())
                .forEach(line -> assertTrue(line.length() <= 77, "too long: " + line));
        assertTrue(
                doc.examples().stream().anyMatch(example -> example.contains(name + "(")),
                "the example does without it");
        assertTrue(doc.text().stream().allMatch(text -> text.matches("[^{}@]+")), "marks are left");
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameHasARussianText(String name) {
        assertTrue(Help.russian().containsKey(name), "no Russian text");
        String text = Help.russian().getString(name);
        assertTrue(text.matches("(?s).*[а-яё].*"), text);
    }

    @Test
    void noRussianTextIsLeftOver() {
        Set<String> unknown = new HashSet<>(Help.russian().keySet());
        unknown.removeAll(names());
        assertEquals(Set.of(), unknown);
    }

    @Test
    void everySectionHasATitleAndEveryTitleASection() {
        Set<String> keys =
                Facade.packaged().sections().keySet().stream()
                        .map(Help::key)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> titles =
                Text.keys("help", Language.EN).stream()
                        .filter(key -> key.startsWith("help.section."))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(keys, titles);
    }

    @ParameterizedTest
    @EnumSource
    void theOverviewFitsATerminalAndMissesNoName(Language language) {
        language.use();
        List<String> lines = Help.overview().lines().toList();
        assertTrue(lines.size() <= 40, "lines: " + lines.size());
        lines.forEach(line -> assertTrue(line.length() <= 80, line));
        Set<String> words = new HashSet<>(List.of(Help.overview().split("\\s+")));
        assertTrue(words.containsAll(names()));
    }

    @ParameterizedTest
    @EnumSource
    void everyHelpFitsATerminal(Language language) {
        language.use();
        for (String name : names()) {
            List<String> lines = Help.of(name).lines().toList();
            assertTrue(lines.size() <= 25, name + " takes lines: " + lines.size());
            lines.forEach(line -> assertTrue(line.length() <= 80, name + ": " + line));
        }
    }

    @Test
    void aHelpIsSignatureTextFormulaExampleNeighbours() {
        Facade facade =
                Facade.of(
                        String.join(
                                "\n",
                                "// ---- losses",
                                "/**",
                                " * Half the square; {@code p >= 0}, see <i>there</i>",
                                " * and {@link #mse(int)}.",
                                " *",
                                " * <p>Formula: {@code L = ½(y − p)²} {@code L′ = p − y}",
                                " *",
                                " * <p>Example: {@code var a = half(new int[] {1}); plot(a)}",
                                " *",
                                " * <p>See also {@link #mae}, {@link #mse(int)}.",
                                " *",
                                " * @param p a number",
                                " */",
                                "public static Loss half(",
                                "        int[] p) {",
                                "private static int hidden() {",
                                "/** With a factor. */",
                                "public static Loss half(int... p) {"));
        Entry half = facade.named("half");
        assertEquals(Set.of("half"), facade.names());
        assertEquals("losses", half.section());
        assertEquals(List.of("Loss half(int[] p)", "Loss half(int... p)"), half.signatures());
        assertEquals(
                new Doc(
                        List.of("Half the square; p >= 0, see there and mse().", "With a factor."),
                        List.of("L = ½(y − p)²", "L′ = p − y"),
                        List.of("var a = half(new int[] {1})", "plot(a)"),
                        List.of("mae", "mse")),
                half.doc());
    }

    @Test
    void helpSaysTheSameInBothLanguagesExceptForTheWords() {
        String english = Help.of("focal");
        Language.RU.use();
        String russian = Help.of("focal");
        for (String shared :
                List.of("Loss focal(double gamma, double alpha)", "(1 − p_t)^γ", "plot(bce()")) {
            assertTrue(english.contains(shared), english);
            assertTrue(russian.contains(shared), russian);
        }
        assertTrue(english.contains("cross-entropy") && english.contains("See also"), english);
        assertTrue(russian.contains("кросс-энтропия") && russian.contains("См. также"), russian);
    }

    @ParameterizedTest
    @CsvSource({"focal()", "focal(2.0)", "' focal '"})
    void parenthesesMayStay(String name) {
        assertEquals(Help.of("focal"), Help.of(name));
    }

    @ParameterizedTest
    @CsvSource({
        "EN, trian,   'help knows no trian; try train'",
        "EN, MSE,     'help knows no MSE; try mse'",
        "RU, foсal,   'справка не знает имени foсal; попробуйте focal'",
    })
    void anUnknownNameGetsTheNearestOnes(Language language, String name, String message) {
        language.use();
        var thrown = assertThrows(IllegalArgumentException.class, () -> Help.of(name));
        assertTrue(thrown.getMessage().startsWith(message), thrown.getMessage());
    }

    @Test
    void noNameAtAllIsRefused() {
        var thrown = assertThrows(IllegalArgumentException.class, () -> Help.of(null));
        assertEquals("name must be given, got null; try help(\"train\")", thrown.getMessage());
    }
}
