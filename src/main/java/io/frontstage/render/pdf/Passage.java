package io.frontstage.render.pdf;

import io.frontstage.scene.Drawing;
import java.util.List;
import java.util.Optional;

/** A passage in a column of text. */
sealed interface Passage {

    /** The style of a paragraph, and its role for screen readers. */
    enum Style {
        SECTION("H2", 13, 18, 10),
        STAGE("H2", 11, 15, 8),
        STEP("H3", 9.5, 13, 6),
        TEXT("P", 8, 10.5, 2),
        ITEM("P", 8, 10.5, 1);

        private final String tag;
        private final double size;
        private final double lineHeight;
        private final double before;

        Style(String tag, double size, double lineHeight, double before) {
            this.tag = tag;
            this.size = size;
            this.lineHeight = lineHeight;
            this.before = before;
        }

        String tag() {
            return tag;
        }

        double size() {
            return size;
        }

        double lineHeight() {
            return lineHeight;
        }

        /** The free space above, in points. */
        double before() {
            return before;
        }

        boolean isHeading() {
            return tag.startsWith("H");
        }
    }

    /** Some words of a paragraph in one style. */
    record Words(String text, boolean bold, Optional<String> address) {}

    /** @param sign drawn before the first line */
    record Paragraph(Style style, List<Words> words, Optional<Drawing> sign) implements Passage {

        public Paragraph {
            words = List.copyOf(words);
        }

        Paragraph as(Style other) {
            return new Paragraph(
                    other,
                    words.stream()
                            .map(each -> new Words(each.text(), true, each.address()))
                            .toList(),
                    sign);
        }
    }

    /** Rows with a head at the left of each. */
    record Table(List<Row> rows) implements Passage {

        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A table as wide as the page, with a head for each column.
     *
     * @param heads may be empty
     */
    record Grid(List<List<Paragraph>> heads, List<List<Cell>> rows) implements Passage {

        public Grid {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }

        int columns() {
            return Math.max(
                    heads.size(), rows.stream().mapToInt(List::size).max().orElse(0));
        }
    }

    /** @param isHead whether it names its row */
    record Cell(List<Paragraph> words, boolean isHead) {

        public Cell {
            words = List.copyOf(words);
        }
    }

    record Row(List<Paragraph> head, List<Paragraph> cell) {

        public Row {
            head = List.copyOf(head);
            cell = List.copyOf(cell);
        }
    }
}
