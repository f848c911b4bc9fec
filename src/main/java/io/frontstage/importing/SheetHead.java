package io.frontstage.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the rows above the names of a sheet, which concern the whole map: its title, personas, scenario and goal. */
final class SheetHead {

    private final Sheet sheet;
    private final MapDraft draft;

    private SheetHead(Sheet sheet, MapDraft draft) {
        this.sheet = sheet;
        this.draft = draft;
    }

    /**
     * The title: the text next to a name such as Title or Service blueprint, else a single text in the first row.
     *
     * @param end the first row that no longer belongs to the head
     */
    static Optional<String> title(Sheet sheet, int end) {
        return written(sheet, end).map(SheetHead::withoutKind);
    }

    /** {@code Hotel stay} for {@code Service blueprint: Hotel stay}. */
    static String withoutKind(String title) {
        int colon = title.indexOf(':');
        boolean kind = colon > 0 && is(title.substring(0, colon), RowLabel.BLUEPRINT);
        String rest = title.substring(colon + 1).strip();
        return kind && !rest.isEmpty() ? rest : title;
    }

    private static Optional<String> written(Sheet sheet, int end) {
        Optional<String> alone = Optional.empty();
        for (int row = 0; row < end; row++) {
            List<String> texts = texts(sheet, row);
            if (texts.size() > 1 && is(texts.get(0), RowLabel.BLUEPRINT)) {
                return Optional.of(texts.get(1).replaceAll("\\s+", " "));
            }
            if (alone.isEmpty() && texts.size() == 1) {
                alone = texts.stream()
                        .filter(text -> RowLabel.of(text)
                                .filter(label -> label != RowLabel.BLUEPRINT)
                                .isEmpty())
                        .map(text -> text.replaceAll("\\s+", " "))
                        .findFirst();
            }
        }
        return alone;
    }

    /** @param end the first row that no longer belongs to the head */
    static void read(Sheet sheet, int end, MapDraft draft) {
        SheetHead head = new SheetHead(sheet, draft);
        for (int row = 0; row < end; row++) {
            head.row(row);
        }
    }

    /** Reads a row, which may have several pairs of a name and a value. */
    private void row(int row) {
        List<String> texts = texts(sheet, row);
        List<Integer> names = new ArrayList<>();
        for (int i = 0; i + 1 < texts.size(); i++) {
            if (isOfMap(texts.get(i)) && (names.isEmpty() || names.get(names.size() - 1) < i - 1)) {
                names.add(i);
            }
        }
        int from = names.isEmpty() ? texts.size() : names.get(0);
        note(row, texts.subList(0, from));
        for (int i = 0; i < names.size(); i++) {
            int end = i + 1 < names.size() ? names.get(i + 1) : texts.size();
            said(row, texts.get(names.get(i)), texts.subList(names.get(i) + 1, end));
        }
    }

    private void said(int row, String name, List<String> texts) {
        RowLabel label = RowLabel.of(name).orElseThrow();
        switch (label) {
            case PERSONA -> texts.stream()
                    .flatMap(String::lines)
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(persona -> draft.map().add("personas", new DraftPart("persona", persona)));
            case BLUEPRINT -> note(row, texts);
            default -> draft.map().say(label.key(), String.join(", ", texts));
        }
    }

    private void note(int row, List<String> texts) {
        String title = draft.map().title();
        List<String> said = texts.stream()
                .filter(text -> !withoutKind(text.replaceAll("\\s+", " ")).equals(title))
                .toList();
        if (!said.isEmpty()) {
            String rest = String.join(", ", said.subList(1, said.size()));
            String note = rest.isEmpty() ? said.get(0) : said.get(0) + ": " + rest;
            draft.remark(Remark.Kind.KEPT_AS_NOTE, sheet.where(row, 0), note);
            draft.map().say("note", note);
        }
    }

    private static boolean isOfMap(String text) {
        return RowLabel.of(text)
                .filter(label -> switch (label) {
                    case PERSONA, SCENARIO, GOAL, OWNER, NOTE, BLUEPRINT -> true;
                    default -> false;
                })
                .isPresent();
    }

    private static boolean is(String text, RowLabel label) {
        return RowLabel.of(text).filter(label::equals).isPresent();
    }

    private static List<String> texts(Sheet sheet, int row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < sheet.columns(); column++) {
            if (!sheet.text(row, column).isEmpty()) {
                texts.add(sheet.text(row, column));
            }
        }
        return texts;
    }
}
