package io.frontstage.sandbox.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockito.Mockito;

/** Transactions as a plugin meets them in a REST request. */
class TransactionTest {

    @RegisterExtension
    final WikiExtension the = new WikiExtension();

    private AttachmentManager manager;
    private StoredAttachment file;

    @BeforeEach
    void attachAFile() {
        manager = new ContentServices.Files(the.wiki.entities(), the.wiki.attachments());
        file = the.attach(the.page("A page", "<p />"), "a.yaml", "one");
    }

    private StoredAttachment save(String text) {
        return the.wiki
                .attachments()
                .update(
                        file.id(),
                        the.wiki.attachments().byId(file.id()).orElseThrow().version(),
                        "application/yaml",
                        text.getBytes(StandardCharsets.UTF_8),
                        "editor",
                        "",
                        false);
    }

    private String read(Attachment attachment) {
        try (var in = manager.getAttachmentData(attachment)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T elsewhere(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }

    @Test
    void keepsWhatWasLoadedAsItWasLoaded() {
        the.wiki.inTransaction(() -> {
            Attachment before = manager.getAttachment(file.id());
            elsewhere(() -> save("two"));

            Attachment after = manager.getAttachment(file.id());

            assertThat(after).isSameAs(before);
            assertThat(after.getVersion()).isEqualTo(1);
            assertThat(read(after)).isEqualTo("one");
            assertThat(elsewhere(() -> manager.getAttachment(file.id()).getVersion()))
                    .isEqualTo(2);
            return null;
        });
        assertThat(read(manager.getAttachment(file.id()))).isEqualTo("two");
    }

    @Test
    void showsToNobodyElseWhatIsNotCommitted() {
        the.wiki.inTransaction(() -> {
            manager.getAttachment(file.id());
            save("two");

            assertThat(manager.getAttachment(file.id()).getVersion()).isEqualTo(2);
            assertThat(elsewhere(() -> manager.getAttachment(file.id()).getVersion()))
                    .isEqualTo(1);
            return null;
        });
        assertThat(manager.getAttachment(file.id()).getVersion()).isEqualTo(2);
    }

    @Test
    void refusesToSaveWhatSomebodyElseSavedInBetween() {
        assertThatThrownBy(() -> the.wiki.inTransaction(() -> {
                    Attachment loaded = manager.getAttachment(file.id());
                    elsewhere(() -> save("two"));
                    return the.wiki
                            .attachments()
                            .update(loaded.getId(), loaded.getVersion(), "", new byte[0], "editor", "", true);
                }))
                .hasMessageContaining("updated or deleted by another transaction");
        assertThat(the.wiki.attachments().versions(file.id())).hasSize(2);
    }

    @Test
    void waitsForAnotherThatIsSavingTheSameFile() throws Exception {
        CountDownLatch saved = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        CompletableFuture<Object> first = CompletableFuture.supplyAsync(() -> the.wiki.inTransaction(() -> {
            save("two");
            saved.countDown();
            return waitFor(commit);
        }));
        saved.await();
        CompletableFuture<StoredAttachment> second = CompletableFuture.supplyAsync(() -> save("three"));

        assertThat(second.completeOnTimeout(null, 300, TimeUnit.MILLISECONDS).join())
                .isNull();
        commit.countDown();
        first.join();
        assertThat(the.text(the.wiki.attachments().byId(file.id()).orElseThrow()))
                .isEqualTo("two");
    }

    private static Object waitFor(CountDownLatch latch) {
        try {
            return latch.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void joinsTheTransactionThatTheThreadHasAndSpoilsItByAFailure() {
        assertThatThrownBy(() -> the.wiki.inTransaction(() -> {
                    save("two");
                    try {
                        the.wiki.inTransaction(() -> {
                            throw new IllegalArgumentException("the plugin's own");
                        });
                    } catch (IllegalArgumentException caught) {
                        // the plugin ignores the failure
                    }
                    return null;
                }))
                .hasMessageContaining("rollback-only");
        assertThat(manager.getAttachment(file.id()).getVersion()).isEqualTo(1);
    }

    @Test
    void commitsARestRequestWhenItsAnswerIsMade() throws Exception {
        HttpServletRequest ofThePlugin = Mockito.mock(HttpServletRequest.class);
        Mockito.when(ofThePlugin.getRequestURI()).thenReturn("/confluence/rest/frontstage/1.0/maps");

        new OneTransaction(the.wiki).doFilter(ofThePlugin, null, (request, response) -> {
            save("two");
            assertThat(elsewhere(() -> manager.getAttachment(file.id()).getVersion()))
                    .isEqualTo(1);
        });

        assertThat(manager.getAttachment(file.id()).getVersion()).isEqualTo(2);
    }
}
