package losslab.plot;

import java.util.List;
import losslab.base.Table;

/** A table as a part of a figure. */
public record Listing(String title, List<String> head, List<List<String>> rows) implements Panel {
    public Listing {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }

    static Listing of(String title, Table table) {
        return new Listing(title, table.head(), table.rows());
    }

    @Override
    public Listing titled(String other) {
        return new Listing(other, head, rows);
    }

    Table table() {
        Table table = new Table(head.toArray(String[]::new));
        rows.forEach(row -> table.row(row.toArray()));
        return table;
    }
}
