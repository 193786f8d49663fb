package losslab.base;

import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/**
 * Texts in both languages. A key begins with its room, and the room's texts lie beside its classes:
 * {@code data.mnist.offline} is found in {@code losslab/data/text.properties} (English) and {@code
 * text_ru.properties}. Places are written {@code {0}}, {@code {1}} …; an apostrophe is just that.
 */
public final class Text {
    private Text() {}

    /** The text in the current language. */
    public static String get(String key, Object... arguments) {
        return in(Language.current(), key, arguments);
    }

    /** The text in a given language. */
    public static String in(Language language, String key, Object... arguments) {
        String text = bundle(room(key), language).getString(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", show(arguments[i]));
        }
        return text;
    }

    public static boolean has(Language language, String key) {
        try {
            return bundle(room(key), language).containsKey(key);
        } catch (MissingResourceException noRoom) {
            return false;
        }
    }

    /** All keys of a room in one language, sorted. */
    public static Set<String> keys(String room, Language language) {
        return new TreeSet<>(bundle(room, language).keySet());
    }

    private static String room(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static ResourceBundle bundle(String room, Language language) {
        // without the fallback to the JVM's locale: English texts are those of the root bundle
        return ResourceBundle.getBundle(
                "losslab." + room + ".text",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String show(Object argument) {
        return argument instanceof Double || argument instanceof Float
                ? Numbers.exact(((Number) argument).doubleValue())
                : String.valueOf(argument);
    }
}
