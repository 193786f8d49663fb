package losslab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jdk.jshell.execution.JdiExecutionControlProvider;
import jdk.jshell.execution.LocalExecutionControlProvider;
import jdk.jshell.spi.ExecutionControlProvider;
import losslab.base.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Scripts run here, in this virtual machine, unless the second one is what a test is about. */
class ScriptRunnerTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir private Path folder;

    @BeforeEach
    void english() {
        Language.EN.use();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 + 1                              | 2",
                "var x = 3                          | x ==> 3",
                "int x                              | x ==> 0",
                "var x = 3; x + 1                   | x ==> 3, 4",
                "int x = 1\\nx = 5                  | x ==> 1, x ==> 5",
                "\"текст\"                          | \"текст\"",
                "int f() {\\n return 7;\\n}\\nf()   | 7",
                "void a() { b(); }\\nvoid b() { }   | ''",
                "// only\\n/* a\\n comment */\\n2   | 2",
                "List.of(1, 2)\\n  .size()          | 2",
                "List.of(1, 2);\\n.5                | '[1, 2], 0.5'",
                "1\\n/exit\\n2                      | 1",
            })
    void printsValuesAsTheSessionDoes(String script, String expected) throws IOException {
        assertEquals(0, run(script.replace("\\n", "\n")), err::toString);
        assertEquals(expected, String.join(", ", printed(out).lines().toList()));
    }

    @Test
    void aLetterIsTheSameComposedOrNot() throws IOException {
        assertEquals(0, run("var еж\u0438\u0306 = 1\nежй + 1"), err::toString);
        assertTrue(printed(out).endsWith("2" + System.lineSeparator()), printed(out));
    }

    static Stream<Arguments> failing() {
        return Stream.of(
                // the script, the line that is named, what the message holds
                Arguments.of("1\n\nundefined + 1\n2", 3, "cannot find symbol"),
                Arguments.of("class A {\n  int k = 0;\n  int k = 1;\n}", 3, "already defined"),
                Arguments.of("1\nint f(int x) {\n  return x;", 2, "ends within"),
                Arguments.of("void f() { g(); }\n1", 1, "method g()"),
                Arguments.of("void f() { g(); }\n1\nf()", 1, "method g()"),
                Arguments.of("var a = 1;\nint[] b = {};\nb[a]", 3, "Index 1 out of bounds"),
                Arguments.of("int f(int x) {\n  return 1 / x;\n}\nf(0)", 2, "/ by zero"),
                Arguments.of("/* a\n b */ int k = 1 / 0;", 2, "/ by zero"),
                Arguments.of(
                        "1\nvar m = rowLoss(\"m\", (y, p) -> {\n  return y[3];\n});\n"
                                + "value(m, new double[1], new double[1])",
                        3,
                        "the loss \"m\" threw ArrayIndexOutOfBoundsException"),
                Arguments.of(
                        "1\nvar m = loss(\"m\", (y, p) ->\n  Math.log(p));\n"
                                + "value(m, new double[1], new double[] {-1})",
                        2,
                        "the loss \"m\" gave NaN for y = 0, p = -1"),
                Arguments.of("1\n/set feedback normal", 2, "/set feedback normal"),
                Arguments.of("/open nowhere.jsh", 1, "cannot read"));
    }

    @ParameterizedTest
    @MethodSource("failing")
    void stopsAtTheFirstFailureAndNamesItsLine(String script, int line, String message)
            throws IOException {
        assertEquals(ScriptRunner.FAILED, run(script));
        String first = printed(err).lines().findFirst().orElse("");
        assertTrue(first.startsWith("-:" + line + ": "), first);
        assertTrue(first.contains(message), first);
    }

    @Test
    void nothingRunsAfterAFailure() throws IOException {
        run("1\n2 / 0\n3");
        assertEquals("1", printed(out).strip());
    }

    @Test
    void aMisuseOfTheLibraryIsOneLine() throws IOException {
        assertEquals(1, run("1\n\nlosslab.base.Check.atLeast(\"gamma\", -1.0, 0, \"focal(2.0)\")"));
        assertEquals("-:3: gamma must be >= 0, got -1; try focal(2.0)", printed(err).strip());
    }

    @Test
    void aMisuseWithinAMethodShowsTheWayThere() throws IOException {
        assertEquals(
                1,
                run(
                        "double f(double g) {\n"
                                + "  return losslab.base.Check.atLeast(\"gamma\", g, 0, \"1\");\n"
                                + "}\n"
                                + "f(-1)"));
        assertEquals(
                "-:2: gamma must be >= 0, got -1; try 1, at f (-:2), at -:4",
                String.join(", ", printed(err).lines().map(String::strip).toList()));
    }

    @Test
    void anErrorInAnOpenedScriptNamesThatScript() throws IOException {
        Files.writeString(folder.resolve("inner.jsh"), "var k = 2\nk / 0");
        Path outer = Files.writeString(folder.resolve("outer.jsh"), "// c\n/open inner.jsh");
        assertEquals(1, runner(new LocalExecutionControlProvider()).run(outer));
        assertTrue(printed(err).startsWith(folder.resolve("inner.jsh") + ":2: "), printed(err));
    }

    @Test
    void aScriptThatOpensItselfIsRefused() throws IOException {
        Path self = Files.writeString(folder.resolve("self.jsh"), "/open self.jsh");
        assertEquals(1, runner(new LocalExecutionControlProvider()).run(self));
        assertTrue(printed(err).contains("self.jsh:1: "), printed(err));
    }

    @Test
    void theSecondVirtualMachineSpeaksUtf8AndMayEndItself() throws IOException {
        ScriptRunner runner = runner(new JdiExecutionControlProvider());
        int status = runner.run(stream("System.out.println(\"ёж\")\nSystem.exit(0)\n3"));
        assertEquals(1, status);
        assertEquals("ёж", printed(out).strip());
        assertTrue(printed(err).startsWith("-:2: "), printed(err));
    }

    private int run(String script) throws IOException {
        return runner(new LocalExecutionControlProvider()).run(stream(script));
    }

    private ScriptRunner runner(ExecutionControlProvider engine) {
        // the project's own classes are all these scripts name, and a short path is a quick one
        List<String> compiler = List.of("-classpath", "target/classes");
        return new ScriptRunner(
                InputStream.nullInputStream(), print(out), print(err), engine, compiler);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String printed(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
