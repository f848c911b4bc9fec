package io.frontstage.render.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes comma-separated values (RFC 4180) in UTF-8 with a byte order mark, from which Excel recognises the encoding. A
 * cell that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, <i>CSV Injection</i>).
 */
public final class CsvWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String STARTS_FORMULA = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

    /** Writes one line. */
    public CsvWriter row(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        text.append("\r\n");
        return this;
    }

    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String cell(String value) {
        boolean isFormula = !value.isEmpty() && STARTS_FORMULA.indexOf(value.charAt(0)) >= 0;
        String safe = isFormula ? "'" + value : value;
        boolean isQuoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';');
        return isQuoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
