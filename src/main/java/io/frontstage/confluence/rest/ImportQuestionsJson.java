package io.frontstage.confluence.rest;

import io.frontstage.importing.HeadingMeanings;
import io.frontstage.importing.HeadingQuestion;
import io.frontstage.importing.ImportChoices;
import io.frontstage.importing.ImportQuestions;
import io.frontstage.importing.SheetReading;
import io.frontstage.messages.Messages;
import io.frontstage.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The parts of a file that can be read in more than one way.
 *
 * @param headings the unknown headings, and how they were read
 * @param meanings what a heading can mean, in the reader's language; empty if there are no unknown headings
 * @param readings two ways to read the sheet, beginning with the one that was used; empty if one is clearly right
 * @param parts the titles of the journeys or tables of the text; empty if there is only one
 * @param part the index of the part that was read
 * @param texts the questions, in the reader's language
 */
record ImportQuestionsJson(
        List<HeadingQuestion> headings,
        List<MeaningJson> meanings,
        List<ReadingJson> readings,
        List<String> parts,
        int part,
        TextsJson texts) {

    /** Maximum number of chosen headings in a request. */
    private static final int MAX_CHOSEN = 300;

    /** Maximum length of a heading's key and of a meaning, in UTF-16 code units. */
    private static final int MAX_LENGTH = 200;

    record MeaningJson(String value, String label) {}

    /** @param picture an SVG document; missing if the map cannot be drawn */
    record ReadingJson(String value, String label, String picture) {}

    /** @param remembered the sentence that says that answers about headings are remembered */
    record TextsJson(String part, String reading, String headings, String remembered) {}

    /**
     * {@code null} if nothing is in doubt.
     *
     * @param pictures draws a definition; empty if it has no map
     */
    static ImportQuestionsJson of(
            ImportQuestions questions, Function<SourceText, Optional<String>> pictures, Messages messages) {
        if (questions.headings().isEmpty()
                && questions.readings().isEmpty()
                && questions.parts().isEmpty()) {
            return null;
        }
        List<MeaningJson> meanings = questions.headings().isEmpty()
                ? List.of()
                : HeadingMeanings.MEANINGS.stream()
                        .map(meaning -> new MeaningJson(meaning, messages.text("import.means." + meaning)))
                        .toList();
        List<ReadingJson> readings = questions.readings().stream()
                .map(read -> new ReadingJson(
                        read.reading().id(),
                        messages.text("import.reading." + read.reading().id()),
                        pictures.apply(read.definition()).orElse(null)))
                .toList();
        TextsJson texts = new TextsJson(
                messages.text("import.ask.part"),
                messages.text("import.ask.reading"),
                messages.text("import.ask.headings"),
                messages.text("import.ask.remembered"));
        return new ImportQuestionsJson(
                questions.headings(), meanings, readings, questions.parts(), questions.part(), texts);
    }

    /** The choices in a request; each may be {@code null}. */
    static ImportChoices choices(Map<String, String> headings, String reading, Integer part) {
        Map<String, String> chosen = headings == null ? Map.of() : headings;
        if (chosen.size() > MAX_CHOSEN) {
            throw new JsonCodec.Malformed();
        }
        chosen.forEach((heading, meaning) -> {
            Input.text(heading, MAX_LENGTH);
            Input.text(meaning, MAX_LENGTH);
        });
        return new ImportChoices(
                chosen, Optional.ofNullable(reading).flatMap(SheetReading::of), part == null ? 0 : part);
    }
}
