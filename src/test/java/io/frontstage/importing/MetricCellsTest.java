package io.frontstage.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.definition.DefinitionReader;
import org.junit.jupiter.api.Test;

/** A figure is named after what it measures, never after a heading such as “Figures”. */
class MetricCellsTest {

    @Test
    void aCellThatNamesItsFigureIsCalledSo() {
        assertThat(metrics("Metrics", "NPS 38")).isEqualTo("NPS: 38\n");
        assertThat(metrics("KPI", "NPS: 38")).isEqualTo("NPS: 38\n");
        assertThat(metrics("Metrics", "9 min waiting")).isEqualTo("waiting: 9 min\n");
        assertThat(metrics("Kennzahlen", "Wartezeit 9 Minuten")).isEqualTo("Wartezeit: 9 Minuten\n");
        assertThat(metrics("Indicateurs", "64 % conversion")).isEqualTo("conversion: 64 %\n");
        assertThat(metrics("Success metrics", "Top 10 share = 3.9/5")).isEqualTo("Top 10 share: 3.9/5\n");
        assertThat(metrics("KPI", "Net promoter score")).isEqualTo("Net promoter score:\n");
        assertThat(metrics("KPIs", "NPS 38\nCSAT 4.2 of 5")).isEqualTo("NPS: 38\nCSAT: 4.2 of 5\n");
    }

    @Test
    void otherwiseItIsCalledAfterAHeadingThatSaysWhatIsMeasured() {
        assertThat(metrics("Conversion", "64 %")).isEqualTo("Conversion: 64 %\n");
        assertThat(metrics("Success metrics", "64 %")).isEqualTo("Success metrics: 64 %\n");
        assertThat(metrics("Business goals", "Increase retention by 5 %"))
                .isEqualTo("Business goals: Increase retention by 5 %\n");
        assertThat(read("Conversion", "64 %").remarks()).isEmpty();
    }

    @Test
    void aHeadingThatSaysNothingGivesANeutralNameAndARemark() {
        assertThat(metrics("Metrics", "9 min")).isEqualTo("Figure: 9 min\n");
        assertThat(metrics("Kennzahlen", "2 h pro Fall")).isEqualTo("Kennzahl: 2 h pro Fall\n");
        assertThat(metrics("KPI", "target 95 %")).isEqualTo("Figure: target 95 %\n");
        assertThat(read("Metrics", "9 min").remarks())
                .containsExactly(Remark.of(Remark.Kind.UNNAMED_METRIC, "B3", "9 min", "Figure"));
    }

    @Test
    void figuresOfListsAreCalledTheSame() {
        Imported imported = new Importer()
                .read(
                        "l.csv",
                        "Stage,Step,Lane,Text,KPI\nBuy,Pays,Metric,NPS 38,\nBuy,Pays,Frontstage,Till,\nBuy,Pays,,,CSAT 4.2\n"
                                .getBytes(UTF_8));

        assertThat(text(imported)).contains("NPS: \"38\"\n", "CSAT: \"4.2\"\n");
    }

    /** The metrics of the step as lines of the definition, without indentation. */
    private static String metrics(String heading, String cell) {
        Imported imported = read(heading, cell);
        assertThat(new DefinitionReader()
                        .read(imported.definition().orElseThrow())
                        .problems())
                .isEmpty();
        String after = text(imported).split("metrics:\n")[1];
        return after.replaceAll("(?m)^ +", "").replace("\"", "");
    }

    private static Imported read(String heading, String cell) {
        return new Importer()
                .read("x.csv", ("Stage,Buy\nStep,Pays\n" + heading + ",\"" + cell + "\"\n").getBytes(UTF_8));
    }

    private static String text(Imported imported) {
        return new String(imported.definition().orElseThrow().bytes(), UTF_8);
    }
}
