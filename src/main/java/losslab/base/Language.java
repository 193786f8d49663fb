package losslab.base;

import java.util.Locale;

/**
 * The languages Losslab speaks. The current one is that of the JVM's display locale, so that it is
 * set in one place only, and English wherever that locale is not Russian.
 */
public enum Language {
    EN(Locale.ENGLISH),
    RU(Locale.forLanguageTag("ru"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    public static Language current() {
        return of(Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** Makes this the current language of the whole JVM. */
    public void use() {
        Locale.setDefault(Locale.Category.DISPLAY, locale);
    }

    /**
     * @param code {@code "en"} or {@code "ru"}
     */
    public static Language named(String code) {
        for (Language language : values()) {
            if (language.name().equalsIgnoreCase(code)) {
                return language;
            }
        }
        throw Check.fail("base.language", code);
    }

    private static Language of(Locale locale) {
        return locale.getLanguage().equals("ru") ? RU : EN;
    }
}
