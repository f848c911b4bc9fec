package io.frontstage.confluence.rest;

import static io.frontstage.confluence.rest.Frontdesk.body;
import static io.frontstage.confluence.rest.Frontdesk.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScoresResourceTest {

    private final Frontdesk desk = new Frontdesk();

    @BeforeEach
    void map() {
        desk.wiki.upload(desk.map, "blueprint: Coffee\nstages: [{ stage: Order, steps: [Pays] }]\n");
    }

    @Test
    void readsWhatSpreadsheetsWrite() {
        assertThat(read("\ufeffid,text\r\na,\"one, \"\"two\"\"\nthree\"\r\n\r\nb,", StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"headings\":[\"id\",\"text\"],\"rows\":["
                                + "{\"line\":2,\"cells\":[\"a\",\"one, \\\"two\\\"\\nthree\"]},{\"line\":5,\"cells\":[\"b\",\"\"]}],\"all\":2}");
        assertThat(read("id;a,b;owner\nx;1,5;Büro", Charset.forName("windows-1252")))
                .isEqualTo("{\"headings\":[\"id\",\"a,b\",\"owner\"],"
                        + "\"rows\":[{\"line\":2,\"cells\":[\"x\",\"1,5\",\"Büro\"]}],\"all\":1}");
        assertThat(read("id\towner\nx\tApp team", StandardCharsets.UTF_8)).contains("\"cells\":[\"x\",\"App team\"]");
    }

    @Test
    void whatIsNoSheetHasNoHeadings() {
        assertThat(read("id,\"impact\n1,2", StandardCharsets.UTF_8))
                .isEqualTo("{\"headings\":[],\"rows\":[],\"all\":0}");
        assertThat(read("", StandardCharsets.UTF_8)).isEqualTo("{\"headings\":[],\"rows\":[],\"all\":0}");
    }

    @Test
    void readsAsManyRowsAsAMapCanHaveItemsAndSaysHowManyThereAre() {
        String rows = IntStream.rangeClosed(0, ScoresResource.MAX_ROWS)
                .mapToObj(row -> "x" + row + ",1")
                .collect(Collectors.joining("\n"));
        JsonNode cells = json(desk.scores.read(desk.map(), request("id,impact\n" + rows, StandardCharsets.UTF_8)));

        assertThat(cells.get("rows")).hasSize(ScoresResource.MAX_ROWS);
        assertThat(cells.get("all").asInt()).isEqualTo(ScoresResource.MAX_ROWS + 1);
    }

    private String read(String text, Charset charset) {
        return json(desk.scores.read(desk.map(), request(text, charset))).toString();
    }

    private static java.io.InputStream request(String text, Charset charset) {
        return body("{'bytes':'" + Base64.getEncoder().encodeToString(text.getBytes(charset)) + "'}");
    }
}
