package io.frontstage.confluence.saving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.page.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MapWriterTest {

    private static final Reader ADA = TransactionalWiki.person("ada");

    private final TransactionalWiki wiki = wiki();
    private final MapWriter writer = wiki.host();
    private final long map = wiki.attach("coffee.blueprint.yaml", "one\n");

    TransactionalWiki wiki() {
        return new TransactionalWiki();
    }

    /** Whether this wiki can save without sending mail. */
    boolean savesMinorEdits() {
        return true;
    }

    @Test
    void savesANewVersionAsThePerson() {
        assertThat(writer.write(ADA, map, appending("two"))).isEqualTo(new WriteResult.Done<>(2, "added two"));

        Row saved = wiki.rows(map).get(1);
        assertThat(saved.text()).isEqualTo("one\ntwo\n");
        assertThat(saved.comment()).isEqualTo("Frontstage: two added");
        assertThat(saved.minor()).isEqualTo(savesMinorEdits());
        assertThat(saved.user()).isEqualTo("ada");
        assertThat(saved.name()).isEqualTo("coffee.blueprint.yaml");
        assertThat(saved.media()).isEqualTo("text/yaml");
        assertThat(wiki.uploads).hasSize(savesMinorEdits() ? 1 : 0).noneMatch(file -> file.exists());
    }

    @Test
    void tellsWatchersOfAVersionOnlyIfThePersonWants() {
        writer.write(ADA, map, appending("two").telling(true));
        writer.write(ADA, map, appending("three").telling(false));

        assertThat(wiki.rows(map).get(1).minor()).isFalse();
        assertThat(wiki.rows(map).get(2).minor()).isEqualTo(savesMinorEdits());
    }

    @Test
    void locksBeforeItBeginsAndUnlocksAfterItHasCommitted() {
        writer.write(ADA, map, appending("two"));

        assertThat(wiki.transactions.events).first().isEqualTo("lock io.frontstage.map." + map);
        assertThat(wiki.transactions.events).last().isEqualTo("unlock");
        assertThat(wiki.transactions.events.subList(1, wiki.transactions.events.size() - 1))
                .containsExactly("begin", "commit", "begin", "commit");
    }

    /** The product's template joins the request's transaction, which does not see newer versions. */
    @Test
    void usesNothingThatTheRequestHasRead() {
        WriteResult<String> writeResult = wiki.request(() -> {
            wiki.attachments.getAttachment(map);
            wiki.upload(map, "one\nfrom git\n");
            return writer.write(ADA, map, appending("two"));
        });

        assertThat(writeResult).isEqualTo(new WriteResult.Done<>(3, "added two"));
        assertThat(wiki.text(map)).isEqualTo("one\nfrom git\ntwo\n");
    }

    @Test
    void isCommittedBeforeTheRequestIs() {
        wiki.request(() -> {
            writer.write(ADA, map, appending("two"));
            assertThat(wiki.rows(map)).hasSize(2);
            return null;
        });
    }

    @Test
    void savesNothingWhereThereIsNothingToSave() {
        assertThat(writer.write(ADA, map, (name, bytes) -> new FileChange.Result.Same<>("as it was")))
                .isEqualTo(new WriteResult.Done<>(1, "as it was"));
        assertThat(wiki.rows(map)).hasSize(1);
    }

    @Test
    void asksForEachRight() throws Exception {
        wiki.mayNot.add("attach");
        assertThat(refused(ADA)).isEqualTo(WriteRefusal.NO_ATTACH);
        wiki.mayNot.clear();
        wiki.mayNot.add("edit");
        assertThat(refused(ADA)).isEqualTo(WriteRefusal.NO_EDIT);
        wiki.mayNot.add("attach");
        assertThat(refused(ADA)).isEqualTo(WriteRefusal.NO_EDIT);
        wiki.mayNot.add("view");
        assertThat(refused(ADA)).isEqualTo(WriteRefusal.NO_MAP);
        assertThat(refused(TransactionalWiki.nobody())).isEqualTo(WriteRefusal.NO_MAP);
        wiki.mayNot.clear();
        assertThat(refused(TransactionalWiki.nobody())).isEqualTo(WriteRefusal.LOG_IN);
        nothingWasWritten();
    }

    @Test
    void saysThatTheWikiTakesNoChanges() {
        wiki.readOnly = true;
        wiki.mayNot.add("edit");

        assertThat(refused(ADA)).isEqualTo(WriteRefusal.READ_ONLY);
    }

    @Test
    void findsNoMapInATextOrInTheTrash() {
        assertThat(refused(ADA, wiki.attach("notes.txt", "one\n"))).isEqualTo(WriteRefusal.NO_MAP);
        assertThat(refused(ADA, 12345)).isEqualTo(WriteRefusal.NO_MAP);
        when(wiki.attachments.getLatestVersionsOfAttachments(any())).thenReturn(List.of());
        assertThat(refused(ADA)).isEqualTo(WriteRefusal.NO_MAP);
    }

    @Test
    void saysThatOthersAreAtIt() {
        wiki.locks.taken = true;

        assertThat(refused(ADA)).isEqualTo(WriteRefusal.BUSY);
        assertThat(wiki.transactions.events).containsExactly("no lock");
    }

    @Test
    void makesTheChangeAgainUponAnUploadThatCameBetween() {
        uploadBeforeCommit(1);

        assertThat(writer.write(ADA, map, appending("two"))).isEqualTo(new WriteResult.Done<>(4, "added two"));
        assertThat(wiki.text(map)).isEqualTo("upload 1\ntwo\n");
    }

    @Test
    void makesTheChangeAgainWhereTheUploadWinsTheRow() {
        wiki.transactions.optimistic = true;
        uploadBeforeCommit(1);

        assertThat(writer.write(ADA, map, appending("two"))).isEqualTo(new WriteResult.Done<>(3, "added two"));
        assertThat(wiki.text(map)).isEqualTo("upload 1\ntwo\n");
        assertThat(wiki.rows(map)).extracting(Row::text).doesNotContain("one\ntwo\n");
    }

    @Test
    void holdsAfterThreeRepeats() {
        uploadBeforeCommit(3);

        assertThat(writer.write(ADA, map, appending("two"))).isInstanceOf(WriteResult.Done.class);
        assertThat(wiki.text(map)).isEqualTo("upload 3\ntwo\n");
    }

    @Test
    void givesUpAfterThreeRepeatsAndLeavesTheLastUpload() {
        for (boolean optimistic : new boolean[] {false, true}) {
            wiki.transactions.optimistic = optimistic;
            uploadBeforeCommit(4);
            assertThat(refused(ADA)).isEqualTo(WriteRefusal.CHANGED);
            assertThat(wiki.text(map)).isEqualTo("upload 4\n");
        }
    }

    /** The version in between already contains the change, and must not stay overwritten. */
    @Test
    void keepsAnUploadThatNeedsNoChange() {
        wiki.transactions.beforeCommit = once(() -> wiki.upload(map, "upload\ntwo\n"));

        assertThat(writer.write(ADA, map, appending("two"))).isEqualTo(new WriteResult.Done<>(4, "had two"));
        assertThat(wiki.text(map)).isEqualTo("upload\ntwo\n");
        assertThat(wiki.rows(map).get(3).comment()).isEqualTo("Frontstage: kept what was uploaded a moment earlier");
    }

    @Test
    void leavesAnUploadThatCameLaterAlone() {
        wiki.transactions.afterCommit = once(() -> wiki.upload(map, "later\n"));

        assertThat(writer.write(ADA, map, appending("two"))).isEqualTo(new WriteResult.Done<>(2, "added two"));
        assertThat(wiki.rows(map)).extracting(Row::text).containsExactly("one\n", "one\ntwo\n", "later\n");
    }

    @Test
    void writesNothingUponWhatCannotBeRead() {
        assertThat(writer.<String>write(ADA, map, (name, bytes) -> new FileChange.Result.Unreadable<>()))
                .isEqualTo(new WriteResult.Not<String>(WriteRefusal.UNREADABLE));
        assertThat(wiki.rows(map)).hasSize(1);
    }

    @Test
    void refusesWhatIsTooLargeBeforeAndAfter() throws Exception {
        long large = wiki.attach("large.yaml", new byte[AttachmentStore.MAX_BYTES + 1]);
        long full = wiki.attach("full.yaml", new byte[AttachmentStore.MAX_BYTES]);

        assertThat(refused(ADA, large)).isEqualTo(WriteRefusal.TOO_LARGE);
        assertThat(refused(ADA, full)).isEqualTo(WriteRefusal.TOO_LARGE);
        nothingWasWritten();
    }

    @Test
    void cutsALongCommentBetweenCharacters() {
        String many = "\uD83D\uDE00".repeat(200);

        writer.write(ADA, map, appending(many));

        String comment = wiki.rows(map).get(1).comment();
        assertThat(comment).startsWith("Frontstage: ").endsWith(" …").hasSizeLessThanOrEqualTo(240);
        assertThat(new String(comment.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(comment);
    }

    @Test
    void leavesNobodyBehindOnItsThreads() throws Exception {
        IsolatedTransactions own = new IsolatedTransactions(wiki.locks, wiki.services);
        for (int i = 0; i < 2 * IsolatedTransactions.MAX_THREADS; i++) {
            own.alone("x", ADA.orNull(), transactions -> true);
        }
        for (int i = 0; i < 2 * IsolatedTransactions.MAX_THREADS; i++) {
            assertThat(own.<Boolean>alone("x", null, transactions -> AuthenticatedUserThreadLocal.get() == null))
                    .hasValue(true);
        }
        own.destroy();
        assertThat(own.<Boolean>alone("x", null, transactions -> true)).isEmpty();
    }

    /** Two nodes with one store. */
    @Test
    void losesNothingAndDoublesNothingWhenAHundredSaveAtOnce() throws Exception {
        MapWriter[] nodes = {writer, wiki.host()};
        ExecutorService people = Executors.newFixedThreadPool(20);
        List<Callable<WriteResult<String>>> wishes = IntStream.range(0, 100)
                .<Callable<WriteResult<String>>>mapToObj(
                        i -> () -> wiki.request(() -> nodes[i % 2].write(ADA, map, appending("line " + i))))
                .toList();

        List<WriteResult<String>> written = new ArrayList<>();
        for (Future<WriteResult<String>> future : people.invokeAll(wishes)) {
            written.add(future.get());
        }
        people.shutdown();

        assertThat(written).allMatch(one -> one instanceof WriteResult.Done<String>);
        assertThat(wiki.text(map).lines())
                .hasSize(101)
                .containsAll(IntStream.range(0, 100).mapToObj(i -> "line " + i).toList());
        assertThat(wiki.rows(map)).hasSize(101);
    }

    private void nothingWasWritten() throws Exception {
        verify(wiki.service, never()).updateData(any(), any());
        verify(wiki.attachments, never()).saveAttachment(any(), any(), any());
        assertThat(wiki.rows(map)).hasSize(1);
    }

    private WriteRefusal refused(Reader person) {
        return refused(person, map);
    }

    private WriteRefusal refused(Reader person, long file) {
        return ((WriteResult.Not<String>) writer.write(person, file, appending("two"))).reason();
    }

    /** Adds a line unless it is there. */
    private static FileChange<String> appending(String line) {
        return (name, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.lines().anyMatch(line::equals)
                    ? new FileChange.Result.Same<>("had " + line)
                    : new FileChange.Result.Changed<>(
                            (text + line + "\n").getBytes(StandardCharsets.UTF_8), line + " added", "added " + line);
        };
    }

    private void uploadBeforeCommit(int times) {
        int[] done = new int[1];
        wiki.transactions.beforeCommit = () -> {
            if (done[0] < times) {
                wiki.upload(map, "upload " + ++done[0] + "\n");
            }
        };
    }

    private static Runnable once(Runnable work) {
        boolean[] done = new boolean[1];
        return () -> {
            if (!done[0]) {
                done[0] = true;
                work.run();
            }
        };
    }
}
