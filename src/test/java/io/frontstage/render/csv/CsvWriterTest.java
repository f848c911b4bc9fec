package io.frontstage.render.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

    @Test
    void beginsWithTheByteOrderMark() {
        assertThat(new CsvWriter().bytes()).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void quotesWhatWouldEndACell() {
        assertThat(new CsvWriter().row(List.of("a,b", "say \"no\"", "two\nlines", "plain", "")))
                .hasToString("\uFEFF\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",plain,\r\n");
    }

    @Test
    void disarmsWhatASpreadsheetWouldRun() {
        assertThat(new CsvWriter().row(List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\r=2", "a=b")))
                .hasToString("\uFEFF'=1+1,'+1,'-1,'@SUM(A1),'\tx,\"'\r=2\",a=b\r\n");
    }
}
