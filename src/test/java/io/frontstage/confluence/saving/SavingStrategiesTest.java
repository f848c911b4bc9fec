package io.frontstage.confluence.saving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.atlassian.confluence.api.service.exceptions.BadRequestException;
import com.atlassian.confluence.api.service.exceptions.NotFoundException;
import com.atlassian.confluence.api.service.exceptions.PermissionException;
import io.frontstage.confluence.page.Reader;
import io.frontstage.plugin.IncompleteProduct;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

/** Which way of saving is used when, and that both are never used together. */
class SavingStrategiesTest {

    private static final Reader ADA = TransactionalWiki.person("ada");

    private final TransactionalWiki wiki = new TransactionalWiki();
    private final long map = wiki.attach("coffee.blueprint.yaml", "one\n");

    @Test
    void theServicesOwnCheckCounts() throws Exception {
        wiki.mayNot.add("validate");

        assertThat(written(wiki, map)).isEqualTo(new WriteResult.Not<>(WriteRefusal.NO_ATTACH));
        secondWayIsNotTried();
    }

    @Test
    void whatThePersonMayNotIsSaidAndNotGoneAround() throws Exception {
        doThrow(new PermissionException("no")).when(wiki.service).updateData(any(), any());
        assertThat(written(wiki, map)).isEqualTo(new WriteResult.Not<>(WriteRefusal.NO_EDIT));
        doThrow(new IllegalStateException(new ReadOnlyException()))
                .when(wiki.service)
                .updateData(any(), any());
        assertThat(written(wiki, map)).isEqualTo(new WriteResult.Not<>(WriteRefusal.READ_ONLY));
        secondWayIsNotTried();
    }

    /** A size, a name, a type of file that an administrator has forbidden. */
    @Test
    void whatTheWikiHasAgainstTheFileIsNotGoneAround() throws Exception {
        doThrow(new BadRequestException("too large for this wiki"))
                .when(wiki.service)
                .updateData(any(), any());

        assertThat(written(wiki, map)).isEqualTo(new WriteResult.Not<>(WriteRefusal.UNAVAILABLE));
        secondWayIsNotTried();
    }

    @Test
    void aFailureThatMayHaveBegunToWriteIsFollowedByNothing() throws Exception {
        for (Throwable failed :
                new Throwable[] {new IllegalStateException("disk full"), new NoSuchMethodError("within the service")}) {
            doThrow(failed).when(wiki.service).updateData(any(), any());
            assertThat(written(wiki, map)).isEqualTo(new WriteResult.Not<>(WriteRefusal.UNAVAILABLE));
        }
        secondWayIsNotTried();
    }

    @Test
    void theSecondWayIsTakenInATransactionOfItsOwnWhereTheServiceDoesNotKnowWhatIsThere() throws Exception {
        doThrow(new NotFoundException("no such content")).when(wiki.service).updateData(any(), any());

        assertThat(written(wiki, map)).isEqualTo(new WriteResult.Done<>(2, "added"));

        assertThat(wiki.text(map)).isEqualTo("one\ntwo\n");
        assertThat(wiki.transactions.events)
                .containsExactly(
                        "lock io.frontstage.map." + map,
                        "begin",
                        "rollback",
                        "begin",
                        "commit",
                        "begin",
                        "commit",
                        "begin",
                        "commit",
                        "unlock");
    }

    /**
     * The service has committed although it failed. The change is repeated on that version, which already contains it.
     */
    @Test
    void nothingIsDoubledByAServiceThatSavedAndThenRefused() throws Exception {
        Mockito.doAnswer(call -> {
                    wiki.upload(map, "one\ntwo\n", "Frontstage: two added");
                    throw new NotFoundException("where is it?");
                })
                .when(wiki.service)
                .updateData(any(), any());

        assertThat(written(wiki, map)).isEqualTo(new WriteResult.Done<>(2, "had it"));

        assertThat(wiki.rows(map)).hasSize(2);
        secondWayIsNotTried();
    }

    @Test
    void bothWaysFailingIsSaidOnce() throws Exception {
        doThrow(new NotImplementedServiceException()).when(wiki.service).updateData(any(), any());
        doThrow(new IOException("disk full")).when(wiki.attachments).saveAttachment(any(), any(), any());

        assertThat(written(wiki, map)).isEqualTo(new WriteResult.Not<>(WriteRefusal.UNAVAILABLE));
        verify(wiki.attachments, times(1)).saveAttachment(any(), any(), any());
        assertThat(wiki.rows(map)).hasSize(1);
    }

    @Test
    void aNewFileIsAttachedByTheSecondWay() throws Exception {
        for (boolean refuses : new boolean[] {true, false}) {
            TransactionalWiki other = refuses ? new TransactionalWiki() : new TransactionalWiki().withoutService();
            doThrow(new NotFoundException("no such page")).when(other.service).addAttachments(any(), any());

            WriteResult<Long> attached = other.attacher()
                    .attach(ADA, other.page, "new.json", "{}".getBytes(StandardCharsets.UTF_8), "begun");

            long id = ((WriteResult.Done<Long>) attached).report();
            Row row = other.rows(id).get(0);
            assertThat(row.text()).isEqualTo("{}");
            assertThat(row.comment()).isEqualTo("Frontstage: begun");
            assertThat(row.user()).isEqualTo("ada");
            assertThat(row.media()).isEqualTo("application/json");
            assertThat(other.page.getAttachments())
                    .extracting(file -> file.getFileName())
                    .containsExactly("new.json");
        }
    }

    @Test
    void theSecondWayGivesNoPageAFileThatThePersonMayNotAttach() throws Exception {
        TransactionalWiki other = new TransactionalWiki().withoutService();
        other.mayNot.add("attach");
        assertThat(other.attacher().attach(ADA, other.page, "new.yaml", new byte[0], "begun"))
                .isEqualTo(new WriteResult.Not<>(WriteRefusal.NO_ATTACH));
        other.mayNot.clear();
        other.readOnly = true;
        assertThat(other.attacher().attach(ADA, other.page, "new.yaml", new byte[0], "begun"))
                .isEqualTo(new WriteResult.Not<>(WriteRefusal.READ_ONLY));
        verify(other.attachments, never()).saveAttachment(any(), any(), any());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.atlassian.confluence.api.service.content.AttachmentService",
                "com.atlassian.confluence.api.model.content.AttachmentUpload",
                "com.atlassian.confluence.api.model.content.id.ContentId",
                "com.atlassian.confluence.api.model.content.Content"
            })
    void aWikiWithoutTheServicesClassesSavesByTheSecondWay(String missing) throws Exception {
        assertThat(IncompleteProduct.withoutForThePlugin(missing).run(Saving.class))
                .isEqualTo("one\ntwo\n by the second way, Frontstage: two added");
    }

    @Test
    void aWikiWithoutCommentsOfVersionsSavesWithoutOne() throws Exception {
        assertThat(IncompleteProduct.withoutForThePlugin(
                                "com.atlassian.confluence.api.service.content.AttachmentService",
                                "com.atlassian.confluence.pages.Attachment#setVersionComment")
                        .run(Saving.class))
                .isEqualTo("one\ntwo\n by the second way, ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.atlassian.confluence.pages.Attachment#copy",
                "com.atlassian.confluence.pages.AttachmentManager#saveAttachment",
                "com.atlassian.sal.api.transaction.TransactionTemplate"
            })
    void aWikiWithoutBothSaysThatItCannotSave(String missing) throws Exception {
        assertThat(IncompleteProduct.withoutForThePlugin(
                                "com.atlassian.confluence.api.service.content.AttachmentService", missing)
                        .run(Saving.class))
                .isEqualTo("UNAVAILABLE");
    }

    @Test
    void aWikiThatDoesNotTellItsModeSavesAllTheSame() throws Exception {
        assertThat(IncompleteProduct.withoutForThePlugin(
                                "com.atlassian.confluence.api.service.accessmode.AccessModeService")
                        .run(Saving.class))
                .isEqualTo("one\ntwo\n by the service, Frontstage: two added");
    }

    /** Saves a change in a wiki; returns the contents of the file. */
    static final class Saving implements Callable<Object> {
        @Override
        public Object call() throws Exception {
            TransactionalWiki wiki = new TransactionalWiki();
            long map = wiki.attach("coffee.blueprint.yaml", "one\n");
            WriteResult<String> writeResult = written(wiki, map);
            if (writeResult instanceof WriteResult.Not<String> not) {
                return not.reason().name();
            }
            String way = wiki.uploads.isEmpty() ? "the second way" : "the service";
            return wiki.text(map) + " by " + way + ", " + wiki.rows(map).get(1).comment();
        }
    }

    private static WriteResult<String> written(TransactionalWiki wiki, long map) {
        return wiki.host().write(TransactionalWiki.person("ada"), map, (name, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.contains("two")
                    ? new FileChange.Result.Same<>("had it")
                    : new FileChange.Result.Changed<>(
                            (text + "two\n").getBytes(StandardCharsets.UTF_8), "two added", "added");
        });
    }

    private void secondWayIsNotTried() throws IOException {
        verify(wiki.attachments, never()).saveAttachment(any(), any(), any());
    }

    private static final class ReadOnlyException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class NotImplementedServiceException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
