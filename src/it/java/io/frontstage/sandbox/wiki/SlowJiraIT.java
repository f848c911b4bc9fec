package io.frontstage.sandbox.wiki;

import static io.frontstage.sandbox.wiki.TrackedMap.assertStatus;
import static io.frontstage.sandbox.wiki.TrackedMap.assertTrouble;
import static io.frontstage.sandbox.wiki.TrackedMap.coffee;
import static io.frontstage.sandbox.wiki.TrackedMap.freshMap;
import static io.frontstage.sandbox.wiki.TrackedMap.within;
import static io.frontstage.sandbox.wiki.WikiWithJira.answered;
import static io.frontstage.sandbox.wiki.WikiWithJira.exported;
import static io.frontstage.sandbox.wiki.WikiWithJira.page;
import static io.frontstage.sandbox.wiki.WikiWithJira.progress;
import static io.frontstage.sandbox.wiki.WikiWithJira.refreshed;
import static io.frontstage.sandbox.wiki.WikiWithJira.rest;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** While Jira is slow, only the person who asked for its status has to wait, and not for long. */
@Timeout(60)
class SlowJiraIT {

    @RegisterExtension
    static final WikiWithJira the = new WikiWithJira();

    @Test
    void nobodyWaitsForASlowJiraButWhoAskedForItAndHeNotForLong() {
        StoredAttachment map = freshMap(the);
        String well = page(the.as("editor"), map);
        the.trouble("{\"delay\":7000}");

        CompletableFuture<JsonNode> progress = CompletableFuture.supplyAsync(
                () -> within(Duration.ofSeconds(8), () -> progress(the.as("editor"), map)));
        CompletableFuture<String> file =
                CompletableFuture.supplyAsync(() -> exported(the.as("reader"), map, Output.HTML_EXPORT));
        assertThat(page(the.as("editor"), map)).isEqualTo(well);
        assertThat(answered(the.as("editor").get(rest(map, "may")))).hasToString("{\"edit\":true}");
        assertThat(file).as("three seconds for a file").isNotDone();

        assertThat(file.join()).containsPattern("was not available at \\d");
        assertThat(progress).as("five seconds for a script").isNotDone();
        JsonNode ill = progress.join();
        assertTrouble(ill, "unavailable", "took too long to answer. Try again in a moment");
        the.trouble("{}");
        assertStatus(refreshed(the.as("editor"), map));
    }

    /** It takes three seconds, although Jira would answer after seven: less than the page's script waits. */
    @Test
    void aFileThatIsTakenAwaySaysThatASlowJiraToldNothing() {
        StoredAttachment map = freshMap(the);
        the.trouble("{\"delay\":7000}");

        CompletableFuture<JsonNode> script = CompletableFuture.supplyAsync(() -> progress(the.as("editor"), map));
        String taken = the.as("reader92")
                .json("POST", rest(map, "export"), "{\"format\":\"html\",\"shown\":{}}")
                .body();

        assertThat(script).as("five seconds for a script").isNotDone();
        assertThat(taken).containsPattern("was not available at \\d").doesNotContain("In Progress");
        script.join();
    }

    /**
     * Three seconds for each page would take 24 in total. An export that somebody else begins afterwards is not
     * affected.
     */
    @Test
    void thePagesOfOneExportWaitForASlowJiraForTenSecondsTogether() {
        the.forgetAll();
        Client person = the.as("reader90");
        the.trouble("{\"delay\":7000}");
        ExecutorService job = Executors.newFixedThreadPool(8);
        try {
            List<CompletableFuture<String>> pages = Stream.generate(() -> the.map(coffee("CX-9", "CX-12")))
                    .limit(8)
                    .map(map -> CompletableFuture.supplyAsync(() -> exported(person, map, Output.HTML_EXPORT), job))
                    .toList();
            assertThat(pages).allSatisfy(page -> assertThat(page.join()).containsPattern("was not available at \\d"));
        } finally {
            job.shutdownNow();
        }

        the.forgetWhatWasAsked();
        StoredAttachment last = the.map(coffee("CX-9", "CX-12"));
        assertThat(exported(person, last, Output.HTML_EXPORT)).containsPattern("was not available at \\d");
        assertThat(the.asked()).as("asked of a Jira that is well again").isEmpty();
        assertThat(exported(the.as("reader91"), last, Output.HTML_EXPORT)).contains("Done", "In Progress");
    }
}
