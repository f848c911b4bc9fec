package io.frontstage.sandbox.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.importexport.resource.DownloadResourceWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {

    private static final String MACRO = "<ac:structured-macro ac:name=\"map\" />";

    @RegisterExtension
    final WikiExtension the = new WikiExtension();

    private String exported(Output output, String html) {
        the.macro = Recording.saying(html);
        StoredContent page = the.wiki
                .contents()
                .page("CX", "Exported")
                .orElseGet(() -> the.page("Exported", "<p>before</p>" + MACRO));
        return new Export(the.wiki, Person.named("editor")).document(page, output);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>never closed",
                "<br>",
                "<p>&nbsp;</p>",
                "<p a=\"1\" a=\"2\">x</p>",
                "<p>\u0001</p>",
                "<p>\ud83d</p>",
                "<p a=1>x</p>"
            })
    void breaksTheWholePageOverOneMacroThatIsNoXml(String bad) {
        for (Output output :
                Arrays.stream(Output.values()).filter(Output::strict).toList()) {
            assertThatThrownBy(() -> exported(output, bad))
                    .as(output.key())
                    .isInstanceOf(Export.Broken.class)
                    .hasMessageContaining(output.label());
        }
    }

    @Test
    void notesInTheLogWhenAMacrosPageOutputIsNoXml() {
        the.macro = Recording.saying("<p>never closed");

        the.wiki.render(the.page("A page", MACRO), Output.DISPLAY, Person.named("editor"));

        assertThat(the.log).singleElement().asString().contains("what is no XML");
    }

    @Test
    void losesVectorsInPdfWordAndMailOnly() {
        String both = "<div><svg viewBox=\"0 0 1 1\"><rect width=\"1\" height=\"1\"/></svg><p>kept</p></div>";

        for (Output output :
                Arrays.stream(Output.values()).filter(Output::strict).toList()) {
            boolean lost = output == Output.PDF || output == Output.WORD || output == Output.EMAIL;
            assertThat(exported(output, both)).contains("<p>kept</p>");
            assertThat(exported(output, both).contains("<svg viewBox")).isEqualTo(!lost);
        }
    }

    @Test
    void showsThePictureThatTheMacroWroteAndNoOther() throws IOException {
        DownloadResourceWriter writer = the.wiki.exportFiles().getResourceWriter("editor", "map", ".png");
        try (OutputStream out = writer.getStreamForWriting()) {
            out.write(new byte[] {1, 2, 3});
        }

        String page = exported(
                Output.PDF,
                "<p><img src=\"" + writer.getResourcePath()
                        + "\" width=\"10\"/><img src=\"data:image/png;base64,AA==\"/>"
                        + "<img src=\"/confluence/download/temp/editor-guessed.png\"/><img src=\"https://example.com/x.png\"/></p>");

        assertThat(page).containsOnlyOnce("<img").contains("src=\"" + writer.getResourcePath() + "\"");
        assertThat(the.log).hasSize(3).allMatch(line -> line.contains("cannot be fetched"));
    }

    @Test
    void givesATemporaryPictureOnlyToThePersonForWhomItWasMade() throws IOException {
        DownloadResourceWriter writer = the.wiki.exportFiles().getResourceWriter("editor", "map", ".png");
        writer.getStreamForWriting().close();
        String name = writer.getResourcePath().substring("/confluence/download/temp/".length());

        assertThat(the.wiki.exportFiles().file(name, Person.named("editor"))).isPresent();
        assertThat(the.wiki.exportFiles().file(name, Person.named("reader"))).isEmpty();
        assertThat(the.wiki.exportFiles().file("../store.mv.db", Person.named("editor")))
                .isEmpty();
    }
}
