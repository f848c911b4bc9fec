package io.frontstage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.importing.Importer;
import io.frontstage.messages.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ImportReportTest {

    @Test
    void saysOfEachFileWhatBecameOfIt() throws IOException {
        ImportReport report = new ImportReport(Messages.in(Locale.ENGLISH));
        report.add("a.csv", new Importer().read("a.csv", bytes("Step,Looks\nHost,Greets\n")), true);
        report.add("b.csv", new Importer().read("b.csv", bytes("date,step,score\n2026-09-03,Looks,4\n")), false);

        String json = report.json();

        assertThat(json)
                .contains("\"file\" : \"a.csv\"", "\"read\" : true", "\"code\" : \"own-lane\"", "\"place\" : \"A2\"")
                .contains("\"file\" : \"b.csv\"", "\"read\" : false", "\"code\" : \"survey\"");
    }

    @Test
    void saysWhatCanBeReadInSeveralWays() throws IOException {
        ImportReport report = new ImportReport(Messages.in(Locale.ENGLISH));
        report.add("a.csv", new Importer().read("a.csv", bytes("Step,Looks\nHost,Greets\n")), true);
        report.add(
                "b.csv",
                new Importer().read("b.csv", bytes("Step,Support,Pains\nFrontstage,a,b\nBackstage,c,d\n")),
                true);

        assertThat(report.json())
                .contains("\"name\" : \"Host\"", "\"means\" : \"frontstage\"")
                .contains("\"readings\" : [ \"column-per-step\", \"row-per-step\" ]");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
