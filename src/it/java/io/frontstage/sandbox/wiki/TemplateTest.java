package io.frontstage.sandbox.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

    @Test
    void escapesTextAndKeepsWhatIsHtmlAlready() {
        String page = Template.named("preview").fill(Map.of("body", "<p>{{title}} & more</p>", "title", "x"));
        String problem = Template.named("problem").fill(Map.of("title", "<\"'&>", "message", "m", "context", "/c"));

        assertThat(page).contains("<p>{{title}} & more</p>");
        assertThat(problem).contains("&lt;&quot;&#39;&amp;&gt;").doesNotContain("<\"");
    }

    @Test
    void repeatsASectionForEachEntryAndLeavesItOutForNone() {
        List<Map<String, Object>> pages = List.of(
                Map.of("id", 1, "title", "One", "address", "/one"), Map.of("id", 2, "title", "Two", "address", "/two"));

        assertThat(Template.named("trash").fill(Map.of("pages", pages, "context", "/c", "token", "t")))
                .contains("<a href=\"/c/one\">One</a>", "<a href=\"/c/two\">Two</a>")
                .doesNotContain("The trash is empty.");
        assertThat(Template.named("trash").fill(Map.of("pages", List.of())))
                .contains("The trash is empty.")
                .doesNotContain("<form");
    }
}
