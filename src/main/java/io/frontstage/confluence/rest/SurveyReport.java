package io.frontstage.confluence.rest;

import io.frontstage.answer.AnswerTargets;
import io.frontstage.answer.MeasurePlace;
import io.frontstage.answer.MeasureTarget;
import io.frontstage.answer.survey.AnswerFiles;
import io.frontstage.answer.survey.ColumnUse;
import io.frontstage.answer.survey.DateOrder;
import io.frontstage.answer.survey.SurveyReading;
import io.frontstage.answer.survey.SurveySentences;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.importing.Remark;
import io.frontstage.messages.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was understood of a survey, as JSON. */
final class SurveyReport {

    private final Messages messages;
    private final SurveySentences sentences;

    SurveyReport(Messages messages) {
        this.messages = messages;
        this.sentences = new SurveySentences(messages);
    }

    /**
     * The report.
     *
     * @param rows the number of rows
     * @param answers the number of answers that can be added
     * @param understood a sentence with the number of rows
     * @param notUnderstood a sentence about the rows of which something is left out; missing if there are none
     * @param counts a sentence for each figure
     * @param orders words for the orders of day, month and year that are possible; one has to be chosen
     * @param needed what the person still has to specify, or why nothing can be added
     * @param notes other sentences for the person
     * @param repeated how many of the answers are stored already
     * @param repeatedText the same as a sentence; missing if there are none
     * @param kept a sentence that says which of the survey's data is stored, and who may see it
     * @param names whether a line that names the file is added to the map
     * @param uses what a column can be used as
     */
    record ReportJson(
            int rows,
            int answers,
            String understood,
            String notUnderstood,
            List<ColumnJson> columns,
            List<String> counts,
            List<UnreadJson> unread,
            List<String> orders,
            List<String> needed,
            List<String> notes,
            int repeated,
            String repeatedText,
            String file,
            String kept,
            boolean names,
            List<UseJson> uses,
            List<PlaceJson> steps,
            List<PlaceJson> personas,
            List<String> otherPersonas) {}

    /** @param ground a sentence that says why the column is taken for this use */
    record ColumnJson(String heading, List<String> first, String use, String ground) {}

    /**
     * @param what the kind of text that was expected; for a step, the person can choose which one is meant
     */
    record UnreadJson(String reason, String what, String text, PlaceJson nearest) {}

    record UseJson(String use, String text) {}

    record PlaceJson(String id, String title) {}

    /** @param remarks on other contents of the file */
    ReportJson of(Blueprint map, SurveyReading reading, AnswerFiles files, List<Remark> remarks) throws IOException {
        AnswerFiles.Outcome outcome = files.add(reading.answers(), reading.hasComments(), AnswerFiles.Repeated.ADD);
        List<String> notes = new ArrayList<>(
                remarks.stream().map(remark -> remark.sentence(messages)).toList());
        if (!reading.otherPersonas().isEmpty()) {
            notes.add(sentences.otherPersonas(reading.otherPersonas()));
        }
        int repeated = files.repeated(reading.answers());
        String file = outcome.addition().map(AnswerFiles.Addition::file).orElse(null);
        return new ReportJson(
                reading.rows(),
                reading.answers().size(),
                sentences.understood(reading.understood()),
                reading.notUnderstood() == 0 ? null : sentences.notUnderstood(reading.notUnderstood()),
                reading.columns().stream()
                        .map(column -> new ColumnJson(
                                column.heading(),
                                column.firstValues(),
                                column.use().word(),
                                sentences.ground(column.ground())))
                        .toList(),
                reading.counts().stream().map(sentences::count).toList(),
                reading.unread().stream()
                        .map(unread -> new UnreadJson(
                                unread.reason().code(),
                                unread.what(),
                                unread.sentence(messages),
                                unread.nearest().map(SurveyReport::place).orElse(null)))
                        .toList(),
                reading.orders().stream().map(DateOrder::word).sorted().toList(),
                sentences.needed(reading, outcome.refusal()),
                notes,
                repeated,
                repeated == 0 ? null : sentences.repeated(repeated),
                file,
                file == null ? null : sentences.kept(reading.hasComments(), file),
                outcome.addition().filter(addition -> !addition.isNamed()).isPresent(),
                uses(map),
                new AnswerTargets(map)
                        .places().stream()
                                .filter(place -> place.kind() != MeasurePlace.Kind.MAP)
                                .map(SurveyReport::place)
                                .toList(),
                map.personas().stream()
                        .map(persona -> new PlaceJson(persona.id().value(), persona.title()))
                        .toList(),
                reading.otherPersonas());
    }

    private static PlaceJson place(MeasurePlace place) {
        return new PlaceJson(place.id(), place.title());
    }

    /** The choices for a column: its kinds, the metrics by name, then each metric and feeling at its place. */
    private List<UseJson> uses(Blueprint map) {
        List<UseJson> uses = new ArrayList<>();
        for (ColumnUse.Kind kind : ColumnUse.Kind.values()) {
            uses.add(new UseJson(kind.word(), messages.text("survey.use." + kind.word())));
        }
        AnswerTargets targets = new AnswerTargets(map);
        List<MeasureTarget> all = new ArrayList<>(targets.metrics());
        all.addAll(targets.feelings());
        Set<String> names = new LinkedHashSet<>();
        all.forEach(target -> names.add(target.name()));
        names.forEach(name -> uses.add(new UseJson("score:" + name, messages.text("survey.use.score-of", name))));
        for (MeasureTarget target : all) {
            boolean whole = target.place().kind() == MeasurePlace.Kind.MAP;
            String title =
                    whole ? messages.text("measures.whole") : target.place().title();
            uses.add(new UseJson(
                    "score:" + target.name() + "@"
                            + (whole ? "" : target.place().id()),
                    messages.text("survey.use.score-at", target.name(), title)));
        }
        return uses;
    }
}
