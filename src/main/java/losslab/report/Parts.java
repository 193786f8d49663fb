package losslab.report;

import java.util.Base64;
import java.util.List;
import losslab.base.Html;
import losslab.base.Table;
import losslab.plot.Figure;

/** What reports are made of, as HTML: paragraphs, tables, pictures. */
final class Parts {
    private final Html page;

    Parts(Html page) {
        this.page = page;
    }

    Parts say(String text) {
        page.with("p", text).line();
        return this;
    }

    /** Why there is nothing more to see. */
    void reason(String text) {
        page.with("p", text, "class", "reason").line();
    }

    /** Where it is wider than the page it can be moved; its head sorts it. */
    Parts table(Table table) {
        page.open("div", "class", "wide").open("table").open("thead").open("tr");
        for (int c = 0; c < table.head().size(); c++) {
            page.with("th", table.head().get(c), "class", kind(table, c));
        }
        page.close().close().open("tbody").line();
        for (List<String> row : table.rows()) {
            page.open("tr");
            for (int c = 0; c < row.size(); c++) {
                page.with("td", row.get(c), "class", kind(table, c));
            }
            page.close().line();
        }
        page.close().close().close().line();
        return this;
    }

    private static String kind(Table table, int column) {
        return table.numeric(column) ? "number" : "word";
    }

    Parts figure(Figure figure) {
        String data = Base64.getEncoder().encodeToString(figure.png());
        page.open("div", "class", "wide");
        page.alone("img", "src", "data:image/png;base64," + data, "alt", figure.title());
        page.close().line();
        return this;
    }
}
