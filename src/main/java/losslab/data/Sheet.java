package losslab.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import losslab.base.Check;
import losslab.base.Nearest;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The cells of a file of separated values, as text: every row as long as the header, no name twice.
 * The separator is the comma, semicolon or tab that the first line has most of; values may be in
 * quotes; empty lines do not count.
 *
 * @param lines the line of the file at which each row begins, from 1
 */
record Sheet(
        String file,
        char separator,
        List<String> header,
        List<List<String>> rows,
        List<Long> lines) {
    private static final int SHOWN = 40; // characters of a value in a message

    /**
     * @throws IllegalArgumentException one line: the file, the line, what is wrong, what to do
     */
    static Sheet parse(String file, String text) {
        char separator = separator(text);
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(separator)
                        .setIgnoreEmptyLines(true)
                        .setIgnoreSurroundingSpaces(true)
                        .get();
        List<List<String>> rows = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        long end = 0;
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); ) {
                List<String> row = records.next().toList();
                end = parser.getCurrentLineNumber();
                lines.add(end - row.stream().mapToLong(Sheet::breaks).sum());
                rows.add(row);
            }
        } catch (IOException | UncheckedIOException e) {
            throw Check.fail("data.csv.quotes", file, end + 1);
        }
        return checked(file, separator, rows, lines);
    }

    private static Sheet checked(
            String file, char separator, List<List<String>> rows, List<Long> lines) {
        if (rows.isEmpty()) {
            throw Check.fail("data.csv.empty", file);
        }
        List<String> header = header(file, rows.get(0));
        for (int i = 1; i < rows.size(); i++) {
            int width = rows.get(i).size();
            if (width != header.size()) {
                String shown = separator == '\t' ? "tab" : String.valueOf(separator);
                throw Check.fail(
                        "data.csv.ragged", file, lines.get(i), header.size(), width, shown);
            }
        }
        if (rows.size() == 1) {
            throw Check.fail("data.csv.rows", file);
        }
        int n = rows.size();
        return new Sheet(file, separator, header, rows.subList(1, n), lines.subList(1, n));
    }

    /** A column without a name, as the row numbers of many exports, is called by its place. */
    private static List<String> header(String file, List<String> first) {
        List<String> header = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int j = 0; j < first.size(); j++) {
            String name = first.get(j).isBlank() ? "column " + (j + 1) : first.get(j).strip();
            if (!seen.add(name)) {
                throw Check.fail("data.csv.duplicate", file, shown(name));
            }
            header.add(name);
        }
        return List.copyOf(header);
    }

    private static char separator(String text) {
        int[] counts = new int[3];
        String separators = ",;\t";
        boolean quoted = false;
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        for (char c : first.toCharArray()) {
            quoted ^= c == '"';
            int known = separators.indexOf(c);
            if (known >= 0 && !quoted) {
                counts[known]++;
            }
        }
        int best = counts[1] > counts[0] ? 1 : 0;
        return separators.charAt(counts[2] > counts[best] ? 2 : best);
    }

    private static long breaks(String value) {
        return value.chars().filter(c -> c == '\n').count();
    }

    /** The column of this name. */
    Column column(String name) {
        int j = header.indexOf(name);
        if (j < 0) {
            throw Check.fail("data.csv.column", file, shown(name), Nearest.of(name, header));
        }
        return Column.of(name, rows.stream().map(row -> row.get(j)).toList(), separator != ',');
    }

    /** A value as it goes into a message: one line, not too long. */
    static String shown(String value) {
        String line = value.replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
