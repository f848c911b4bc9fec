package io.frontstage.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** The possible headings of a sheet that cannot be read because too few are known, so that the person can be asked. */
final class UnknownHeadings {

    /** Maximum number of headings to ask for; a sheet with more is not a map. */
    private static final int MAX_ASKED = 30;

    /** Maximum length of a heading, in UTF-16 code units. */
    private static final int MAX_LENGTH = 60;

    private UnknownHeadings() {}

    /** The texts in the first row, if it has one in every column and there are more rows than columns; else those in the first column. */
    static List<HeadingQuestion> of(Sheet sheet, HeadingMeanings words) {
        int first = 0;
        while (first < sheet.rows() && sheet.isEmpty(first)) {
            first++;
        }
        int row = first;
        if (row == sheet.rows() || sheet.columns() < 2 || sheet.rows() - row < 2) {
            return List.of();
        }
        boolean top = sheet.rows() - row > sheet.columns();
        for (int column = 0; column < sheet.columns(); column++) {
            top &= !sheet.text(row, column).isEmpty();
        }
        return top
                ? asked(sheet.columns(), i -> sheet.text(row, i), i -> sheet.where(row, i), words)
                : asked(sheet.rows(), i -> sheet.text(i, 0), i -> sheet.where(i, 0), words);
    }

    /** The headings of one reading of the sheet. */
    static List<HeadingQuestion> of(Sheet sheet, Headings headings, HeadingMeanings words) {
        int index = headings.index();
        return headings.top()
                ? asked(sheet.columns(), i -> sheet.text(index, i), i -> sheet.where(index, i), words)
                : asked(sheet.rows(), i -> sheet.text(i, index), i -> sheet.where(i, index), words);
    }

    private static List<HeadingQuestion> asked(
            int count, IntFunction<String> texts, IntFunction<String> places, HeadingMeanings words) {
        Map<String, HeadingQuestion> asked = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            String name = texts.apply(i);
            String key = HeadingMeanings.key(name);
            boolean isName = !key.isEmpty() && name.length() <= MAX_LENGTH && !name.contains("\n");
            if (isName && RowLabel.of(name).isEmpty()) {
                String means = words.chosen(name).orElse(HeadingMeanings.OWN_KEY);
                asked.putIfAbsent(key, new HeadingQuestion(name, key, places.apply(i), means));
            }
        }
        return asked.size() > MAX_ASKED ? List.of() : new ArrayList<>(asked.values());
    }
}
