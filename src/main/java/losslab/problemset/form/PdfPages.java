package losslab.problemset.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import losslab.base.AtomicFile;
import losslab.base.Progress;
import losslab.base.Text;

/** The HTML pages on paper, where there is a Chromium to print them. */
public final class PdfPages {
    private PdfPages() {}

    /** A page that fails to print costs a notice, not the set. */
    public static void write(Sheet sheet, Path students, Path instructor) {
        Browser.found()
                .ifPresent(
                        browser -> {
                            print(browser, new HtmlPage(false), sheet, students);
                            print(browser, new HtmlPage(true).onPaper(), sheet, instructor);
                        });
    }

    private static void print(Browser browser, HtmlPage page, Sheet sheet, Path folder) {
        Path pdf = folder.resolve(page.file().replace(".html", ".pdf"));
        try {
            Path scratch = Files.createTempDirectory("losslab-pages");
            Path html = scratch.resolve("page.html");
            Path printed = scratch.resolve("page.pdf");
            try {
                Files.writeString(html, page.text(sheet));
                browser.pdf(html, printed);
                AtomicFile.write(pdf, out -> Files.copy(printed, out));
            } finally {
                Files.deleteIfExists(html);
                Files.deleteIfExists(printed);
                Files.deleteIfExists(scratch);
            }
        } catch (IOException e) {
            Progress.notice(Text.get("problemset.noPdf", pdf, e.getMessage()));
        }
    }
}
