package losslab.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import losslab.base.AtomicFile;
import losslab.base.Check;
import losslab.base.Html;
import losslab.base.Language;
import losslab.base.Text;
import losslab.run.Run;

/**
 * Everything about a run on one HTML page in the current language. The page needs nothing but
 * itself: pictures, style and script are in it.
 */
public final class Report {
    private Report() {}

    /**
     * Writes it.
     *
     * @param file ends in {@code .html}
     * @return the file
     * @throws IllegalArgumentException for another extension
     * @throws UncheckedIOException in one line, if it cannot be written
     */
    public static Path write(Run run, Path file) {
        if (!file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".html")) {
            throw Check.fail("report.extension", file);
        }
        byte[] page = page(run).getBytes(StandardCharsets.UTF_8);
        return AtomicFile.write(file, out -> out.write(page));
    }

    static String page(Run run) {
        List<Section> sections =
                Sections.ALL.stream().filter(section -> section.appliesTo().test(run)).toList();
        String title = run.experiment().title();
        String language = Language.current().locale().getLanguage();
        Html page = new Html().raw("<!DOCTYPE html>\n").open("html", "lang", language);
        page.open("head").alone("meta", "charset", "utf-8");
        page.alone("meta", "name", "viewport", "content", "width=device-width");
        page.with("title", title).open("style").raw(resource("page.css")).close().close().line();
        page.open("body").with("h1", title);
        page.with("p", run.ending().text(), "class", "ending").open("nav").line();
        sections.forEach(section -> page.with("a", heading(section), "href", "#" + section.id()));
        page.close().line();
        sections.forEach(section -> section(page, section, run));
        page.open("script").raw(resource("page.js")).close().close().close().line();
        return page.toString();
    }

    /** What cannot be said of this run, such as after a divergence, says why. */
    private static void section(Html page, Section section, Run run) {
        page.open("section", "id", section.id()).with("h2", heading(section)).line();
        Parts parts = new Parts(page);
        try {
            section.body().accept(run, parts);
        } catch (IllegalArgumentException reason) {
            parts.reason(reason.getMessage());
        }
        page.close().line();
    }

    private static String heading(Section section) {
        return Text.get("report." + section.id());
    }

    private static String resource(String name) {
        try (InputStream in = Report.class.getResourceAsStream("/losslab/report/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
