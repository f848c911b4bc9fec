package io.frontstage.sandbox.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StorageRendererTest {

    @RegisterExtension
    final WikiExtension the = new WikiExtension();

    private String rendered(String storage) {
        return the.wiki.render(the.page("A page", storage), Output.DISPLAY, WikiExtension.person("reader"));
    }

    @Test
    void nestsColumnsAsConfluenceDoes() {
        assertThat(rendered(
                        "<ac:layout><ac:layout-section ac:type=\"two_equal\"><ac:layout-cell><p>a</p></ac:layout-cell>"
                                + "<ac:layout-cell><p>b</p></ac:layout-cell></ac:layout-section></ac:layout>"))
                .isEqualTo(
                        "<div class=\"contentLayout2\"><div class=\"columnLayout two-equal\" data-layout=\"two-equal\">"
                                + "<div class=\"cell normal\" data-type=\"normal\"><div class=\"innerCell\"><p>a</p></div></div>"
                                + "<div class=\"cell normal\" data-type=\"normal\"><div class=\"innerCell\"><p>b</p></div></div></div></div>");
    }

    @Test
    void givesTablesTheWikisClasses() {
        assertThat(rendered("<table><tbody><tr><th>a</th></tr><tr><td>b</td></tr></tbody></table>"))
                .isEqualTo(
                        "<div class=\"table-wrap\"><table class=\"wrapped confluenceTable\"><tbody><tr><th class=\"confluenceTh\">a</th>"
                                + "</tr><tr><td class=\"confluenceTd\">b</td></tr></tbody></table></div>");
    }

    @Test
    void understandsHtmlsEntitiesAndEscapesText() {
        assertThat(rendered("<p>a&nbsp;&ndash; 1 &lt; 2 &amp; 3<br/></p>"))
                .isEqualTo("<p>a\u00a0\u2013 1 &lt; 2 &amp; 3<br /></p>");
    }

    @Test
    void leavesScriptsOut() {
        assertThat(rendered("<p onclick=\"x()\">a<script>x()</script><a href=\" javascript:x()\">b</a></p>"))
                .isEqualTo("<p>a<a>b</a></p>");
    }

    @Test
    void saysWhereABodyIsBroken() {
        assertThat(rendered("<p>a</div>")).contains("the stored body is not well-formed, line 1");
    }

    @Test
    void linksToPagesAndFiles() {
        the.page("Other page", "<p />");

        assertThat(rendered("<ac:link><ri:page ri:content-title=\"Other page\" /></ac:link>"))
                .isEqualTo("<a href=\"/confluence/display/CX/Other+page\">Other page</a>");
        assertThat(rendered2(
                        "<ac:link><ri:page ri:content-title=\"No such\" /><ac:link-body>it</ac:link-body></ac:link>"))
                .isEqualTo("<span class=\"unresolved\">it</span>");
    }

    private String rendered2(String storage) {
        return the.wiki.render(the.page("Another page", storage), Output.DISPLAY, WikiExtension.person("reader"));
    }

    @Test
    void callsAMacroWithPlainParameters() {
        rendered(
                "<ac:structured-macro ac:name=\"map\"><ac:parameter ac:name=\"page\"><ac:link><ri:page ri:space-key=\"HR\""
                        + " ri:content-title=\"Joining\" /></ac:link></ac:parameter><ac:parameter ac:name=\"name\"><ri:attachment"
                        + " ri:filename=\"a &amp; b.yaml\" /></ac:parameter><ac:parameter ac:name=\"view\">journey</ac:parameter>"
                        + "</ac:structured-macro>");

        assertThat(the.macro.last().parameters())
                .isEqualTo(Map.of("page", "HR:Joining", "name", "a & b.yaml", "view", "journey"));
    }

    @Test
    void readsThePageOfAnAttachmentFromWithinItsReference() {
        rendered(
                "<ac:structured-macro ac:name=\"map\"><ac:parameter ac:name=\"name\"><ri:attachment ri:filename=\"a.yaml\">"
                        + "<ri:page ri:content-title=\"Other\" /></ri:attachment></ac:parameter></ac:structured-macro>");

        assertThat(the.macro.last().parameters()).isEqualTo(Map.of("page", "Other", "name", "a.yaml"));
    }

    @Test
    void namesAMacroThatIsNotThere() {
        assertThat(rendered("<ac:structured-macro ac:name=\"no-such\" />")).contains("Unknown macro: 'no-such'");
    }

    @Test
    void keepsThePageWhenAMacroThrows() {
        the.macro = new Recording(call -> {
            throw new IllegalStateException("out of coffee");
        });

        assertThat(rendered("<p>before</p><ac:structured-macro ac:name=\"map\" /><p>after</p>"))
                .contains("<p>before</p>", "Error rendering macro", "<p>after</p>")
                .doesNotContain("coffee");
        assertThat(the.log).anyMatch(line -> line.contains("out of coffee"));
    }

    @Test
    void tellsTheMacroForWhatItIsRendered() {
        StoredContent page = the.page("A page", "<ac:structured-macro ac:name=\"map\" />");

        List<String> seen = List.of(Output.values()).stream()
                .map(output -> {
                    the.wiki.render(page, output, WikiExtension.person("reader"));
                    return the.macro.last().output() + " " + the.macro.last().device();
                })
                .toList();

        assertThat(seen)
                .containsExactly(
                        "display desktop",
                        "preview desktop",
                        "pdf desktop",
                        "word desktop",
                        "html_export desktop",
                        "email desktop",
                        "feed desktop",
                        "diff desktop",
                        "display mobile");
    }

    @Test
    void hidesAnIncludedPageFromWhoMayNotSeeIt() {
        StoredContent secret = the.page("Secret", "<p>salaries</p>");
        the.wiki.contents().restrict(secret.id(), "VIEW", List.of("editor"));

        assertThat(rendered(ThisPageTest.include("include", "Secret")))
                .contains("The included page could not be found")
                .doesNotContain("salaries");
    }

    @Test
    void endsWhenPagesIncludeEachOther() {
        StoredContent page = the.page("Ouroboros", ThisPageTest.include("include", "Ouroboros"));

        assertThat(the.wiki.render(page, Output.DISPLAY, WikiExtension.person("reader")))
                .contains("could not be found");
    }
}
