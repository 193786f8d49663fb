package losslab.exercise;

import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import losslab.base.Text;
import losslab.exercise.answerer.Answers;
import losslab.exercise.answerer.Reply;

/**
 * A student's class, asked through an interface that says what it should look like. Only numbers
 * and arrays go to and fro, as copies: the student's object never meets the test.
 */
public final class Submission {
    private final String answer;
    private final Answers answers;
    private final UnaryOperator<String> lines;
    private int objects;
    private String lastCall = "";
    private String lastMethod = "";

    /** A class of the session, whose file is not known. */
    Submission(String answer, Answers answers) {
        this(answer, answers, method -> "");
    }

    /**
     * @param answer the name of the class
     * @param lines where a method begins, such as {@code FocalLoss.java:12}, or ""
     */
    public Submission(String answer, Answers answers, UnaryOperator<String> lines) {
        this.answer = answer;
        this.answers = answers;
        this.lines = lines;
    }

    /** A new object of the student's class, behind an interface with its methods. */
    public <T> T make(Class<T> shape, Object... arguments) {
        int object = objects++;
        String made = Shown.call("new " + answer, "", arguments);
        receive(made, "<init>", answers.create(object, copies(arguments)));
        InvocationHandler handler = (proxy, method, given) -> call(object, made, method, given);
        return shape.cast(
                Proxy.newProxyInstance(shape.getClassLoader(), new Class<?>[] {shape}, handler));
    }

    /**
     * Compares what the last call returned.
     *
     * @throws Miss naming what was expected, what it was, and for which call
     */
    public void expect(Object actual, Expected expected) {
        if (!expected.fits(actual)) {
            List<Fact> facts = new ArrayList<>();
            facts.add(Fact.of("expected", expected.toString()));
            facts.add(Fact.of("butWas", Shown.of(actual)));
            throw new Miss(placed(facts, ""), expected.mistakeIn(actual));
        }
    }

    private Object call(int object, String made, Method method, Object... given) {
        Object[] arguments = given == null ? new Object[0] : given;
        String name = method.getName();
        Object value =
                receive(
                        Shown.call(made, name, arguments),
                        name,
                        answers.call(object, name, copies(arguments)));
        Class<?> type = MethodType.methodType(method.getReturnType()).wrap().returnType();
        if (!type.isInstance(value)) {
            throw failed(Reply.not(Reply.Kind.STRANGE, value.getClass().getSimpleName(), ""));
        }
        return value;
    }

    private Object receive(String call, String method, Reply reply) {
        lastCall = call;
        lastMethod = method;
        if (!reply.isDone()) {
            throw failed(reply);
        }
        return reply.value();
    }

    private Miss failed(Reply reply) {
        List<Fact> facts = new ArrayList<>();
        boolean unwritten = reply.text().startsWith(UnsupportedOperationException.class.getName());
        String key = unwritten ? "notWritten" : reply.kind().name().toLowerCase(Locale.ROOT);
        facts.add(Fact.of("result", Text.get("exercise.reply." + key, reply.text())));
        return new Miss(placed(facts, reply.place()), Optional.of(key));
    }

    /** The facts, for which call they hold, and the line, or else the one its method begins in. */
    private List<Fact> placed(List<Fact> facts, String place) {
        facts.add(Fact.of("for", lastCall));
        String line = place.isEmpty() ? lines.apply(lastMethod) : place;
        if (!line.isEmpty()) {
            facts.add(Fact.of("line", line));
        }
        return facts;
    }

    private static Object[] copies(Object... arguments) {
        return Arrays.stream(arguments).map(Submission::copy).toArray();
    }

    private static Object copy(Object value) {
        if (!value.getClass().isArray()) {
            return value;
        }
        int length = Array.getLength(value);
        Object copy = Array.newInstance(value.getClass().getComponentType(), length);
        for (int i = 0; i < length; i++) {
            Array.set(copy, i, copy(Array.get(value, i)));
        }
        return copy;
    }
}
