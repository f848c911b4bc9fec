package io.frontstage.confluence.rest;

import io.frontstage.answer.survey.AnswerFiles.Repeated;
import io.frontstage.answer.survey.ColumnUse;
import io.frontstage.answer.survey.DateOrder;
import io.frontstage.answer.survey.SurveyMapping;
import io.frontstage.answer.survey.SurveyTable;
import io.frontstage.importing.SurveySheet;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A survey that somebody wants to add to a map.
 *
 * @param sheet the table that was sent
 * @param mapping what the person said about its columns and values
 * @param repeated what to do with answers that are stored already; empty: not chosen
 */
record SurveyRequest(SurveySheet sheet, SurveyMapping mapping, Optional<Repeated> repeated, boolean tellsWatchers) {

    /** Maximum number of values that are mapped to a step or a persona. */
    private static final int MAX_VALUES = 1_000;

    /** Maximum length of such a value, and of a column's use, in characters. */
    private static final int MAX_VALUE = 4_100;

    /**
     * The body.
     *
     * @param bytes the file in Base64
     * @param columns uses by the column's number, from 0; missing ones are guessed
     * @param steps ids of steps or stages by their names in the survey; an empty id means the map
     * @param personas ids of personas by their names in the survey
     * @param dates {@code dmy}, {@code mdy} or {@code ymd}; missing: not chosen
     * @param repeated {@code leave-out} or {@code add}; missing: not chosen
     * @param tell whether people who watch the page are notified
     */
    record SurveyJson(
            byte[] bytes,
            Map<String, String> columns,
            Map<String, String> steps,
            Map<String, String> personas,
            String dates,
            String repeated,
            boolean tell) {}

    static SurveyRequest of(InputStream body) {
        SurveyJson asked = JsonCodec.read(body, SurveyJson.class, JsonCodec.MAX_SURVEY_BYTES);
        byte[] bytes = Input.required(asked.bytes());
        SurveyMapping mapping = new SurveyMapping(
                columns(values(asked.columns(), SurveyTable.MAX_COLUMNS)),
                values(asked.steps(), MAX_VALUES),
                values(asked.personas(), MAX_VALUES),
                Optional.ofNullable(asked.dates())
                        .map(word -> DateOrder.of(word).orElseThrow(JsonCodec.Malformed::new)));
        Optional<Repeated> repeated = Optional.ofNullable(asked.repeated()).map(word -> switch (word) {
            case "leave-out" -> Repeated.LEAVE_OUT;
            case "add" -> Repeated.ADD;
            default -> throw new JsonCodec.Malformed();
        });
        return new SurveyRequest(SurveySheet.read(bytes), mapping, repeated, asked.tell());
    }

    private static Map<Integer, ColumnUse> columns(Map<String, String> words) {
        Map<Integer, ColumnUse> columns = new HashMap<>();
        words.forEach((number, word) -> {
            if (!number.matches("[0-9]{1,3}")) {
                throw new JsonCodec.Malformed();
            }
            columns.put(Integer.parseInt(number), ColumnUse.of(word).orElseThrow(JsonCodec.Malformed::new));
        });
        return columns;
    }

    private static Map<String, String> values(Map<String, String> values, int most) {
        if (values == null) {
            return Map.of();
        }
        boolean isFine = values.size() <= most
                && values.entrySet().stream()
                        .allMatch(entry -> entry.getKey().length() <= MAX_VALUE
                                && entry.getValue() != null
                                && entry.getValue().length() <= MAX_VALUE);
        if (!isFine) {
            throw new JsonCodec.Malformed();
        }
        return values;
    }
}
