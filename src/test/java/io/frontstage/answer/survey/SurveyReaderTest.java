package io.frontstage.answer.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.answer.LeftOut.Reason;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.importing.SurveySheet;
import io.frontstage.messages.Messages;
import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurveyReaderTest {

    static final String MAP =
            """
            blueprint: Order-ahead coffee
            personas:
              - { persona: Dana, id: dana }
              - { persona: Sam, id: sam }
            metrics: { NPS: { target: 50 } }
            stages:
              - stage: Order
                steps:
                  - step: Pays
                    metrics: { csat: { target: ≥ 4.5 } }
                  - step: Finds the shelf
                    metrics: { csat: { target: ≥ 4.5 }, found at once: { kind: yes-no, target: 90 % } }
                  - step: Takes the cup
                    metrics: { csat: { target: ≥ 4.5 } }
            """;

    static final String LONG =
            """
            Submitted;Where;How was it? (1–5);Customer type;Anything else?;IP
            2026-11-03;Pays;4;commuter;Sign is great;10.1.7.2
            2026-11-03;finds the shelf;5;visitor;;10.1.7.9
            2026-11-04;Pickup;2;commuter;Cold;10.1.7.2
            ;Pays;4;commuter;;10.1.7.3
            2026-11-05;Pays;6;dana;;10.1.7.3
            2026-11-05;Pays;;dana;;10.1.7.3
            """;

    @Test
    void guessesTheColumnsOfASurveyWithARowAnAnswer() {
        SurveyReading reading = read(LONG, SurveyMapping.NONE);

        assertThat(reading.columns())
                .extracting(
                        column -> column.use().word(), column -> column.ground().word())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("day", "heading"),
                        org.assertj.core.groups.Tuple.tuple("step", "heading"),
                        org.assertj.core.groups.Tuple.tuple("score:csat", "heading"),
                        org.assertj.core.groups.Tuple.tuple("persona", "heading"),
                        org.assertj.core.groups.Tuple.tuple("leave-out", "free-text"),
                        org.assertj.core.groups.Tuple.tuple("leave-out", "personal"));
        assertThat(reading.columns().get(4).firstValues()).containsExactly("Sign is great", "Cold");
        assertThat(reading.answers()).allMatch(answer -> answer.comment().isEmpty());
    }

    @Test
    void saysWhatItUnderstoodAndWhatNotByReasonWithTheLines() {
        SurveyReading reading = read(LONG, SurveyMapping.NONE);
        Messages english = Messages.in(Locale.ENGLISH);

        assertThat(reading.rows()).isEqualTo(6);
        assertThat(reading.understood()).isEqualTo(2);
        assertThat(reading.notUnderstood()).isEqualTo(3);
        assertThat(reading.unread())
                .extracting(unread -> unread.sentence(english))
                .containsExactlyInAnyOrder(
                        "1 names the step “Pickup”, which the map does not have (line 4)",
                        "1 has no day (line 5)",
                        "1 has the score “6”, which is not on the scale 1-5 (line 6)");
        assertThat(reading.otherPersonas()).containsExactly("commuter", "visitor");
    }

    @Test
    void offersTheNearestStepAndDoesNotTakeIt() {
        SurveyReading reading = read("date,step,metric,score\n2026-11-03,The cup,csat,4\n", SurveyMapping.NONE);

        assertThat(reading.answers()).isEmpty();
        assertThat(reading.unread().get(0).reason()).isEqualTo(Reason.STEP);
        assertThat(reading.unread().get(0).nearest().orElseThrow().title()).isEqualTo("Takes the cup");
    }

    @Test
    void takesValuesAsTheyAreSaidOnceForAll() {
        SurveyMapping said = new SurveyMapping(
                Map.of(),
                Map.of("pickup", "takes-the-cup"),
                Map.of("Commuter", "dana", "visitor", "Sam"),
                Optional.empty());

        SurveyReading reading = read(LONG, said);

        assertThat(reading.answers())
                .extracting(
                        answer -> answer.answer().target().place().id(),
                        answer -> answer.answer().persona().orElseThrow().value())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("pays", "dana"),
                        org.assertj.core.groups.Tuple.tuple("finds-the-shelf", "sam"),
                        org.assertj.core.groups.Tuple.tuple("takes-the-cup", "dana"));
        assertThat(reading.otherPersonas()).isEmpty();
    }

    @Test
    void readsARowARespondentAndAColumnAQuestion() {
        SurveyReading reading = read(
                """
                Respondent ID,Start time,Completion time,Email,Finds the shelf: csat,Found at once?,How likely are you to recommend us? NPS,Step feels
                1,11/02/2026 23:59,11/23/2026 00:01,ann@example.com,5 - Very good,Yes,10 - Extremely likely,
                2,11/24/2026 08:00,11/24/2026 08:02,bob@example.com,,no,,
                3,11/24/2026 08:00,11/24/2026 08:02,cy@example.com,9,Ja,7,
                """,
                SurveyMapping.NONE);

        assertThat(reading.columns())
                .extracting(column -> column.use().word())
                .containsExactly(
                        "leave-out",
                        "leave-out",
                        "day",
                        "leave-out",
                        "score:csat@finds-the-shelf",
                        "score:found at once@finds-the-shelf",
                        "score:NPS@",
                        "leave-out");
        assertThat(reading.answers()).hasSize(6);
        assertThat(reading.understood()).isEqualTo(3);
        assertThat(reading.notUnderstood()).isEqualTo(1);
        assertThat(reading.counts())
                .extracting(count -> new SurveySentences(Messages.in(Locale.ENGLISH)).count(count))
                .containsExactly(
                        "csat, Finds the shelf: 1, on 2026-11-23",
                        "found at once, Finds the shelf: 3, 2026-11-23 to 2026-11-24",
                        "NPS, whole service: 2, 2026-11-23 to 2026-11-24");
    }

    @Test
    void aChosenColumnCounts() {
        SurveyReading reading = read(
                "When,Vote,Words\n3.9.2026,4,Ann was kind\n",
                new SurveyMapping(
                        Map.of(
                                1,
                                ColumnUse.of("score:csat@Pays").orElseThrow(),
                                2,
                                ColumnUse.of("comment").orElseThrow()),
                        Map.of(),
                        Map.of(),
                        Optional.empty()));

        assertThat(reading.answers()).singleElement().satisfies(answer -> {
            assertThat(answer.answer().target().place().id()).isEqualTo("pays");
            assertThat(answer.comment()).isEqualTo("Ann was kind");
        });
        assertThat(reading.hasComments()).isTrue();
    }

    @Test
    void readsNothingUntilTheOrderOfDatesIsSaid() {
        String survey = "date,step,metric,score\n03/04/2026,pays,csat,4\n";

        SurveyReading open = read(survey, SurveyMapping.NONE);
        assertThat(open.orders()).containsExactlyInAnyOrder(DateOrder.DMY, DateOrder.MDY);
        assertThat(open.answers()).isEmpty();
        assertThat(open.notUnderstood()).isZero();

        SurveyMapping said = new SurveyMapping(Map.of(), Map.of(), Map.of(), Optional.of(DateOrder.DMY));
        assertThat(read(survey, said).answers().get(0).answer().day()).hasToString("2026-04-03");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(read("a,b\nx,y\n", SurveyMapping.NONE).missing())
                .containsExactly(ColumnUse.Kind.DAY, ColumnUse.Kind.SCORE);
    }

    @Test
    void readsTheFileThatItWrites() throws java.io.IOException {
        Blueprint map = map();
        List<NewAnswer> answers = read(LONG, SurveyMapping.NONE).answers();
        byte[] file = AnswerTable.empty().with(answers, false);

        SurveyReading again =
                SurveyReader.read(map, SurveySheet.read(file).table().orElseThrow(), SurveyMapping.NONE);

        assertThat(again.answers()).isEqualTo(answers);
    }

    static SurveyReading read(String survey, SurveyMapping mapping) {
        return SurveyReader.read(
                map(),
                SurveySheet.read(survey.getBytes(StandardCharsets.UTF_8))
                        .table()
                        .orElseThrow(),
                mapping);
    }

    static Blueprint map() {
        return map(MAP);
    }

    static Blueprint map(String text) {
        return new DefinitionReader()
                .read(new SourceText("map.yaml", text.getBytes(StandardCharsets.UTF_8)))
                .blueprint()
                .orElseThrow();
    }
}
