package io.frontstage.importing;

import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes a definition from a sheet: in the most likely way, or as the person chose. Reports what is in doubt. */
final class SheetImport {

    private final String name;
    private final ImportChoices choices;
    private final List<Remark> remarks;
    private final HeadingMeanings words;

    /** @param remarks the remarks so far, to which those about the sheet are added */
    SheetImport(String name, ImportChoices choices, List<Remark> remarks) {
        this.name = name;
        this.choices = choices;
        this.remarks = remarks;
        this.words = new HeadingMeanings(choices.headings());
    }

    /** A sheet read in one way. */
    private record Reading(Headings headings, MapDraft draft, SourceText source, List<Remark> remarks) {}

    /** @param otherwise the map's title if the sheet has none */
    Imported read(Sheet sheet, String otherwise) throws Unreadable {
        NoMap.refuse(sheet);
        List<Headings> found = new ArrayList<>(Headings.of(sheet, words));
        if (found.isEmpty()) {
            return refused(Remark.Kind.NOT_KNOWN, UnknownHeadings.of(sheet, words));
        }
        Headings likeliest = found.get(0);
        choices.reading()
                .ifPresent(wanted ->
                        found.sort(Comparator.comparing((Headings headings) -> headings.reading() != wanted)));
        List<Reading> readings = new ArrayList<>();
        Optional<Unreadable> why = Optional.empty();
        for (Headings headings : found) {
            boolean wanted = headings.equals(likeliest)
                    || likeliest.isNear(headings)
                    || choices.reading().filter(headings.reading()::equals).isPresent();
            if (wanted) {
                try {
                    readings.add(reading(sheet, headings, otherwise));
                } catch (Unreadable unreadable) {
                    why = why.or(() -> Optional.of(unreadable));
                }
            }
        }
        if (readings.isEmpty()) {
            Remark.Kind kind = why.orElseThrow().why();
            if (kind == Remark.Kind.NO_STEPS) {
                return refused(kind, UnknownHeadings.of(sheet, found.get(0), words));
            }
            throw why.get();
        }
        Reading taken = readings.get(0);
        remarks.addAll(taken.remarks());
        return new Imported(
                Optional.of(taken.source()),
                true,
                remarks,
                new ImportQuestions(taken.draft().questions(), different(readings), List.of(), 0));
    }

    private Imported refused(Remark.Kind kind, List<HeadingQuestion> asked) {
        remarks.add(Remark.of(kind, ""));
        return new Imported(Optional.empty(), false, remarks, new ImportQuestions(asked, List.of(), List.of(), 0));
    }

    private Reading reading(Sheet sheet, Headings headings, String otherwise) throws Unreadable {
        List<Remark> said = new ArrayList<>();
        HeadingMeanings words = JourneyRow.name(sheet, headings, this.words)
                .map(this.words::withCustomer)
                .orElse(this.words);
        int top = headings.top() ? headings.index() : GridReader.top(sheet, headings.index(), words);
        Optional<String> title = SheetHead.title(sheet, top)
                .or(() -> headings.top() ? TitleColumn.title(sheet, headings.index()) : Optional.empty());
        MapDraft draft = new MapDraft(title.orElse(otherwise), said, words);
        SheetHead.read(sheet, top, draft);
        switch (headings.reading()) {
            case ROW_PER_CARD -> ListReader.read(sheet, headings.index(), draft);
            case ROW_PER_STEP -> GridReader.read(sheet.turned(headings.index()), 0, 0, draft);
            case COLUMN_PER_STEP -> GridReader.read(sheet, headings.index(), top, draft);
        }
        LeftOutCells.say(sheet, headings, top, draft);
        return new Reading(headings, draft, source(name, draft), said);
    }

    /** The readings, if they are two different maps. */
    private static List<ImportQuestions.Read> different(List<Reading> readings) {
        boolean two = readings.size() > 1
                && !new String(readings.get(0).source().bytes(), StandardCharsets.UTF_8)
                        .equals(new String(readings.get(1).source().bytes(), StandardCharsets.UTF_8));
        return two
                ? readings.stream()
                        .limit(2)
                        .map(reading ->
                                new ImportQuestions.Read(reading.headings().reading(), reading.source()))
                        .toList()
                : List.of();
    }

    /** A draft as the text of a definition. */
    static SourceText source(String name, MapDraft draft) throws Unreadable {
        return new SourceText(name, DraftWriter.yaml(draft.map()).getBytes(StandardCharsets.UTF_8));
    }
}
