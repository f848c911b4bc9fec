package io.frontstage.confluence.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.Page;
import io.frontstage.confluence.Wiki;
import io.frontstage.confluence.attachment.AttachmentStore.Choice;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttachmentStoreTest {

    private static final String DEFINITION = "blueprint: Coffee\n";

    private final Wiki wiki = new Wiki();
    private final Page page = wiki.page("Coffee");
    private final AttachmentStore store = new AttachmentStore(wiki.attachments);

    @Test
    void findsAFileByItsName() {
        Attachment file = wiki.attach(page, "a.txt", DEFINITION);
        wiki.attach(page, "b.blueprint.yaml", DEFINITION);

        assertThat(store.choose(page, Optional.of("a.txt"))).isEqualTo(new Choice.One(file));
    }

    @Test
    void findsNoFileOfAnotherPage() {
        wiki.attach(wiki.page("Other"), "a.yaml", DEFINITION);

        assertThat(store.choose(page, Optional.of("a.yaml"))).isEqualTo(new Choice.Unknown("a.yaml"));
        assertThat(store.choose(page, Optional.empty())).isEqualTo(new Choice.None());
    }

    @Test
    void takesTheNewestOfTheFilesThatCallThemselvesBlueprint() {
        Attachment first = wiki.attach(page, "z.blueprint.yml", DEFINITION);
        wiki.attach(page, "a.blueprint.yaml", DEFINITION);
        wiki.attach(page, "m.yaml", DEFINITION);

        Attachment newest = wiki.attachAgain(first, "blueprint: Coffee, again\n");

        assertThat(store.choose(page, Optional.empty())).isEqualTo(new Choice.One(newest));
        verify(wiki.attachments, never()).getAttachmentData(any());
    }

    @Test
    void knowsAllThreeEndingsInAnyCase() {
        for (String name : new String[] {"a.blueprint.yaml", "a.blueprint.yml", "A.BLUEPRINT.JSON"}) {
            Page other = wiki.page(name);
            Attachment file = wiki.attach(other, name, "whatever");
            assertThat(store.choose(other, Optional.empty())).isEqualTo(new Choice.One(file));
        }
    }

    @Test
    void elseTakesTheOnlyFileThatBeginsLikeADefinition() {
        wiki.attach(page, "docker-compose.yml", "services: {}\n");
        wiki.attach(page, "notes.txt", DEFINITION);
        Attachment file = wiki.attach(page, "coffee.json", "\uFEFF{\"blueprint\": \"Coffee\"}");

        assertThat(store.choose(page, Optional.empty())).isEqualTo(new Choice.One(file));
    }

    @Test
    void doesNotChooseBetweenSeveral() {
        wiki.attach(page, "tea.yaml", DEFINITION);
        wiki.attach(page, "coffee.yml", DEFINITION);

        assertThat(store.choose(page, Optional.empty()))
                .isEqualTo(new Choice.Several(java.util.List.of("coffee.yml", "tea.yaml")));
    }

    @Test
    void aFutureMapBesideTodaysIsNotChosen() {
        Attachment today = wiki.attach(page, "tea.yaml", DEFINITION);
        wiki.attach(page, "tea-future.yaml", DEFINITION + "\nstate: future\n");

        assertThat(store.choose(page, Optional.empty())).isEqualTo(new Choice.One(today));
    }

    @Test
    void knowsWhatAMacroWouldShowOfAFileToCome() {
        byte[] definition = DEFINITION.getBytes(StandardCharsets.UTF_8);

        assertThat(store.wouldShow(page, "a.blueprint.YML", new byte[0])).isTrue();
        assertThat(store.wouldShow(page, "a.yaml", definition)).isTrue();
        assertThat(store.wouldShow(page, "a.yaml", new byte[0])).isFalse();
        assertThat(store.wouldShow(page, "a.txt", definition)).isFalse();
        wiki.attach(page, "b.yaml", DEFINITION);
        assertThat(store.wouldShow(page, "a.yaml", definition)).isFalse();
    }

    @Test
    void listsWhatMayBeADefinitionAndWhatMayBeASheetByName() {
        for (String name : new String[] {"b.yml", "c.CSV", "a.json", "plan.xlsx", "way.mmd", "notes.txt", "x.png"}) {
            wiki.attach(page, name, "");
        }
        wiki.remove(wiki.attach(page, "gone.yaml", ""));

        assertThat(store.candidates(page)).containsExactly("a.json", "b.yml");
        assertThat(store.sheets(page)).containsExactly("c.CSV", "plan.xlsx", "way.mmd");
    }

    @Test
    void looksOnlyAtTheBeginningOfAFile() {
        wiki.attach(page, "late.yaml", "# " + "x".repeat(5000) + "\n" + DEFINITION);

        assertThat(store.choose(page, Optional.empty())).isEqualTo(new Choice.None());
    }

    @Test
    void findsNoFileThatIsInTheTrash() {
        wiki.remove(wiki.attach(page, "a.blueprint.yaml", DEFINITION));

        assertThat(store.choose(page, Optional.empty())).isEqualTo(new Choice.None());
    }

    @Test
    void findsAFileThatWasRenamedUnderItsNewName() {
        Attachment file = wiki.attach(page, "a.yaml", DEFINITION);
        file.setFileName("b.yaml");

        assertThat(store.choose(page, Optional.of("a.yaml"))).isEqualTo(new Choice.Unknown("a.yaml"));
        assertThat(store.choose(page, Optional.of("b.yaml"))).isEqualTo(new Choice.One(file));
    }

    @Test
    void findsAFileWhereItWasMovedTo() {
        Page other = wiki.page("Other");
        Attachment file = wiki.attach(page, "a.yaml", DEFINITION);
        file.setContainer(other);

        assertThat(store.choose(page, Optional.empty())).isEqualTo(new Choice.None());
        assertThat(store.choose(other, Optional.empty())).isEqualTo(new Choice.One(file));
    }

    @Test
    void aCopiedPageHasItsOwnFile() {
        wiki.attach(page, "a.yaml", DEFINITION);
        Page copy = wiki.page("Copy of Coffee");
        Attachment copied = wiki.attach(copy, "a.yaml", DEFINITION);

        assertThat(store.choose(copy, Optional.of("a.yaml"))).isEqualTo(new Choice.One(copied));
    }

    @Test
    void asksNoMoreForAFileThatMayNotBeSeenThanForOneThatIsNotThere() {
        Attachment file = wiki.attach(page, "a.yaml", DEFINITION);
        when(wiki.attachments.getAttachment(file.getId())).thenReturn(file);
        clearInvocations(wiki.attachments);

        assertThat(store.newest(7, seen -> true)).isEmpty();
        assertThat(store.newest(file.getId(), seen -> false)).isEmpty();

        verify(wiki.attachments, times(2)).getAttachment(anyLong());
        verifyNoMoreInteractions(wiki.attachments);
    }

    @Test
    void aFileOfAPageInTheTrashIsNotThere() {
        Attachment file = wiki.attach(page, "a.yaml", DEFINITION);
        when(wiki.attachments.getAttachment(file.getId())).thenReturn(file);
        assertThat(store.newest(file.getId())).contains(file);

        page.setContentStatus(ContentEntityObject.DELETED);

        assertThat(store.newest(file.getId())).isEmpty();
    }

    @Test
    void listsVersionsNewestFirst() {
        Attachment file = wiki.attach(page, "a.yaml", DEFINITION);
        wiki.attachAgain(file, DEFINITION);
        Attachment newest = wiki.attachAgain(file, DEFINITION);

        assertThat(store.versions(newest)).extracting(Attachment::getVersion).containsExactly(3, 2, 1);
    }

    @Test
    void readsAFileToItsLastByteAndNoFurtherThanTheLimit() {
        Attachment whole = wiki.attach(page, "a.yaml", new byte[AttachmentStore.MAX_BYTES]);
        Attachment longer = wiki.attach(page, "b.yaml", new byte[AttachmentStore.MAX_BYTES + 1]);
        longer.setFileSize(12);

        assertThat(store.read(whole))
                .hasValueSatisfying(bytes -> assertThat(bytes).hasSize(AttachmentStore.MAX_BYTES));
        assertThat(store.read(longer)).isEmpty();
    }

    @Test
    void closesWhatItOpens() throws IOException {
        Attachment file = wiki.attach(page, "a.yaml", DEFINITION);
        boolean[] closed = new boolean[1];
        doAnswer(call -> new InputStream() {
                    @Override
                    public int read() {
                        return -1;
                    }

                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                })
                .when(wiki.attachments)
                .getAttachmentData(file);

        store.read(file);

        assertThat(closed[0]).isTrue();
    }

    @Test
    void survivesAFileThatIsGoneFromTheDisk() {
        Attachment gone = wiki.attach(page, "a.yaml", DEFINITION);
        doThrow(new IllegalStateException("no such file"))
                .when(wiki.attachments)
                .getAttachmentData(gone);
        Attachment missing = wiki.attach(page, "b.yaml", DEFINITION);
        doReturn(null).when(wiki.attachments).getAttachmentData(missing);

        assertThat(store.read(gone)).isEmpty();
        assertThat(store.read(missing)).isEmpty();
        assertThat(store.choose(page, Optional.empty())).isEqualTo(new Choice.None());
    }
}
