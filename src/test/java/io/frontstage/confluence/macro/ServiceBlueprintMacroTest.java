package io.frontstage.confluence.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.macro.ImagePlaceholder;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.pages.Page;
import io.frontstage.confluence.Wiki;
import io.frontstage.render.WellFormed;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ServiceBlueprintMacroTest {

    private final Wiki wiki = new Wiki();
    private final Page page = wiki.page("Coffee");
    private final ServiceBlueprintMacro macro = new ServiceBlueprintMacro(wiki.mapPage());

    @Test
    void isABlockWithoutABody() {
        assertThat(macro.getBodyType()).isEqualTo(Macro.BodyType.NONE);
        assertThat(macro.getOutputType()).isEqualTo(Macro.OutputType.BLOCK);
    }

    @Test
    void showsTheMap() {
        wiki.attach(page, "a.blueprint.yaml", "blueprint: Coffee\nstages:\n  - stage: Order\n    steps: [Pays]\n");

        assertThat(macro.execute(Map.of(), null, Wiki.on(page))).contains("Pays");
    }

    @Test
    void turnsAnUnexpectedFailureIntoACalmSentenceWithAReferenceThatTheLogHas() {
        when(wiki.attachments.getLatestVersionsOfAttachments(any()))
                .thenThrow(new IllegalStateException("secret detail"));
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        String html;
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            html = macro.execute(Map.of(), null, Wiki.on(page));
        } finally {
            System.setErr(before);
        }

        String text = WellFormed.parse(html).getDocumentElement().getTextContent();
        Matcher reference = Pattern.compile("reference ([0-9a-f]{8})\\.").matcher(text);
        assertThat(reference.find()).as(text).isTrue();
        assertThat(text).doesNotContain("secret detail", "Exception", "\tat ");
        assertThat(log.toString(StandardCharsets.UTF_8)).contains(reference.group(1), "secret detail", "\tat ");
    }

    @Test
    void saysSoInTheReadersLanguage() {
        wiki.locale = Locale.GERMAN;
        when(wiki.attachments.getLatestVersionsOfAttachments(any())).thenThrow(new IllegalStateException());

        assertThat(macro.execute(Map.of(), null, Wiki.on(page))).contains("wegen eines Fehlers in Frontstage");
    }

    @Test
    void survivesAProductThatLacksWhatItCannotDoWithout() {
        doThrow(new NoSuchMethodError("hasPermission")).when(wiki.permissions).hasPermission(any(), any(), any());

        assertThat(macro.execute(Map.of(), null, Wiki.on(page))).contains("error in Frontstage");
    }

    @Test
    void standsInTheEditorAsAPictureWithoutAskingAnybody() {
        ImagePlaceholder placeholder = macro.getImagePlaceholder(Map.of(), null);

        assertThat(placeholder.getUrl()).startsWith("/download/resources/io.frontstage/");
        assertThat(placeholder.getImageDimensions().getWidth()).isPositive();
    }
}
