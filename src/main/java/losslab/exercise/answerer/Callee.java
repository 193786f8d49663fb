package losslab.exercise.answerer;

import java.lang.invoke.MethodType;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Calls a submitted class by reflection, and turns whatever it does into a reply. */
public final class Callee implements Answers {
    private final Callable<Class<?>> type;
    private final Map<Integer, Object> objects = new HashMap<>();

    /**
     * @param type loads the class; that alone may run a student's code
     */
    public Callee(Callable<Class<?>> type) {
        this.type = type;
    }

    @Override
    public Reply create(int object, Object... arguments) {
        return reply(
                () -> {
                    Class<?> loaded = type.call();
                    Constructor<?> made =
                            find(loaded.getDeclaredConstructors(), "", loaded, arguments);
                    objects.put(object, made.newInstance(arguments));
                    return "";
                });
    }

    @Override
    public Reply call(int object, String method, Object... arguments) {
        return reply(
                () -> {
                    Object asked = objects.get(object);
                    Method[] methods = asked.getClass().getDeclaredMethods();
                    Method found = find(methods, method, asked.getClass(), arguments);
                    Object value = found.invoke(asked, arguments);
                    return found.getReturnType() == void.class ? "" : value;
                });
    }

    private static Reply reply(Callable<Object> call) {
        try {
            Object value = call.call();
            return Wire.carries(value)
                    ? Reply.done(value)
                    : Reply.not(Reply.Kind.STRANGE, type(value), "");
        } catch (InvocationTargetException thrown) {
            return threw(thrown.getCause());
        } catch (NoSuchMethodException | ClassNotFoundException missing) {
            return Reply.not(Reply.Kind.MISSING, missing.getMessage(), "");
        } catch (Throwable thrown) { // whatever a static initialiser may throw
            return threw(said(thrown::getCause, thrown));
        }
    }

    private static Reply threw(Throwable thrown) {
        String name = thrown.getClass().getName();
        if (thrown instanceof RuntimeException && name.startsWith("jdk.jshell.")) {
            throw (RuntimeException) thrown; // Ctrl-C in the session
        }
        String message = said(thrown::getMessage, "");
        return Reply.not(
                Reply.Kind.THREW,
                message.isEmpty() ? name : name + ": " + message,
                Places.of(said(thrown::getStackTrace, new StackTraceElement[0])));
    }

    /** A student's exception may say nothing, or throw another when it is asked. */
    private static <T> T said(Supplier<T> question, T otherwise) {
        try {
            return Optional.ofNullable(question.get()).orElse(otherwise);
        } catch (RuntimeException | Error broken) {
            return otherwise;
        }
    }

    private static <T extends Executable> T find(
            T[] all, String name, Class<?> type, Object... arguments) throws NoSuchMethodException {
        for (T one : all) {
            boolean named = one instanceof Constructor || one.getName().equals(name);
            if (named && takes(one.getParameterTypes(), arguments)) {
                ((AccessibleObject) one).setAccessible(true);
                return one;
            }
        }
        StringJoiner types = new StringJoiner(", ", "(", ")");
        for (Object argument : arguments) {
            types.add(type(argument));
        }
        String member = name.isEmpty() ? type.getSimpleName() : name;
        throw new NoSuchMethodException(member + types);
    }

    private static boolean takes(Class<?>[] parameters, Object... arguments) {
        return Arrays.equals(
                Arrays.stream(parameters).map(Class::getSimpleName).toArray(),
                Arrays.stream(arguments).map(Callee::type).toArray());
    }

    private static String type(Object value) {
        if (value == null) {
            return "null";
        }
        Class<?> boxed = value.getClass();
        return MethodType.methodType(boxed).unwrap().returnType().getSimpleName();
    }
}
