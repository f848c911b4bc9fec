package io.frontstage.confluence.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Attachment;
import io.frontstage.confluence.Wiki;
import io.frontstage.confluence.attachment.AttachmentStore;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Which version of a file is shown, and the notice if it is not the newest. */
class MapPageVersionsTest extends MapOnAPage {

    /** How many versions of a file are tried at most. */
    private static final int MAX_TRIED = 20;

    @Test
    void showsTheLastGoodVersionUnderALineThatSaysSo() {
        Attachment file = wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        wiki.attachAgain(file, BROKEN);
        wiki.attachAgain(file, BROKEN);

        Element root = shown(page);

        assertThat(forEditors(root).getTextContent()).contains("Error line ");
        root.removeChild(forEditors(root));
        assertThat(root.getTextContent())
                .containsPattern("Version 3 cannot be read \\(line \\d+\\); this is version 1\\.")
                .contains("Order-ahead coffee", "· version 1 ·")
                .doesNotContain("Error");
    }

    @Test
    void showsTheNewVersionAgainOnceItIsMended() {
        Attachment file = wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        wiki.attachAgain(file, BROKEN);
        assertThat(text(page)).contains("cannot be read");

        wiki.attachAgain(file, TEA);

        assertThat(text(page)).contains("Five o'clock tea").doesNotContain("cannot be read", "Order-ahead");
    }

    @Test
    void tellsEditorsQuietlyWhatCouldBeBetter() {
        wiki.attach(
                page,
                "coffee.blueprint.yaml",
                "blueprint: Coffee\nownr: Retail\nstages:\n  - stage: Order\n    steps:\n      - step: Pays\n        pains:\n"
                        + "          - pain: The card is declined\n            severity: critical\n");

        Element hidden = forEditors(shown(page));

        assertThat(hidden.getTextContent())
                .contains(
                        "Problems in this definition: 1, hints: 1",
                        "Warning line 2, column 1:",
                        "Hint line 8, column 13:");
        assertThat(((Element) hidden.getFirstChild()).getTagName()).isEqualTo("details");
    }

    @Test
    void saysSoWhenNoVersionCanBeShown() {
        wiki.attach(page, "coffee.blueprint.yaml", BROKEN);

        assertThat(text(page))
                .contains("Version 1 cannot be read", "no earlier version")
                .doesNotContain("Error");
        wiki.letEdit(page);
        assertThat(text(page)).contains("Error line ");
    }

    @Test
    void triesOnlySoManyVersions() {
        Attachment file = wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        for (int version = 0; version < MAX_TRIED; version++) {
            wiki.attachAgain(file, BROKEN);
        }

        assertThat(text(page)).contains("no earlier version").doesNotContain("Order-ahead coffee");
        verify(wiki.attachments, times(MAX_TRIED)).getAttachmentData(any());
    }

    @Test
    void refusesAFileByItsSizeUnread() {
        Attachment file = wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        file.setFileSize(AttachmentStore.MAX_BYTES + 1024L);

        assertThat(text(page)).contains("Version 1 cannot be opened").doesNotContain("KiB", "line 1");
        wiki.letEdit(page);
        assertThat(text(page)).contains("Error This file has 1025 KiB; at most 1024 KiB are read.");
        assertThat(shown(page).hasAttribute("data-frontstage")).isFalse();
        verify(wiki.attachments, never()).getAttachmentData(any());
    }

    @Test
    void survivesAFileThatCannotBeOpened() {
        Attachment file = wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        wiki.attachAgain(file, TEA);
        when(wiki.attachments.getAttachmentData(file)).thenThrow(new IllegalStateException("gone from disk"));

        assertThat(text(page)).contains("Version 2 cannot be opened; this is version 1.", "Order-ahead coffee");
    }

    @Test
    void showsAFileThatCanBeOpenedAgain() {
        Attachment file = wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        doThrow(new IllegalStateException("no share mounted"))
                .doReturn(new ByteArrayInputStream(COFFEE.getBytes(StandardCharsets.UTF_8)))
                .when(wiki.attachments)
                .getAttachmentData(file);

        assertThat(text(page)).contains("Version 1 cannot be opened");
        assertThat(text(page)).contains("Order-ahead coffee");
    }

    @Test
    void namesTheFileRightUnderTheMapBeforeItsTable() {
        wiki.attach(page, "coffee.blueprint.yaml", COFFEE);

        Node after = source(shown(page)).getNextSibling();

        assertThat(after.getNodeName()).isEqualTo("details");
    }

    @Test
    void showsTheVersionThatThePagePins() {
        Attachment file = wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        wiki.attachAgain(file, TEA);

        assertThat(shown(Wiki.on(page), Map.of("version", "1")).getTextContent())
                .contains("Order-ahead coffee", "· version 1 ·");
    }

    @Test
    void saysSoWhenThePinnedVersionWasPurged() {
        Attachment file = wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        wiki.attachAgain(file, TEA);
        wiki.removeVersion(file, 1);

        assertThat(shown(Wiki.on(page), Map.of("version", "1")).getTextContent())
                .contains(
                        "This page asks for version 1, which does not exist or was removed.",
                        "The newest version is shown",
                        "· version 2 ·",
                        "Five o'clock tea");
    }

    @Test
    void offersWhoMayEditToMendAFileThatWasNeverDrawn() {
        Attachment file = wiki.attach(page, "coffee.blueprint.yaml", BROKEN);
        assertThat(shown(page).hasAttribute("data-frontstage")).isFalse();

        wiki.letEdit(page);

        Element root = shown(Wiki.on(page), Map.of("view", "journey"));
        assertThat(root.getAttribute("data-frontstage")).isEqualTo("unread");
        assertThat(root.getAttribute("data-frontstage-map")).isEqualTo("" + file.getId());
        assertThat(root.getAttribute("data-frontstage-view")).isEqualTo("journey");
        verify(wiki.required).requireWebResource("io.frontstage:start");
        for (String output : List.of("preview", "pdf", "word")) {
            assertThat(shown(Wiki.on(page, output), Map.of()).hasAttribute("data-frontstage"))
                    .as(output)
                    .isFalse();
        }
        assertThat(shown(Wiki.on(page), Map.of("version", "1")).hasAttribute("data-frontstage"))
                .isFalse();
    }
}
