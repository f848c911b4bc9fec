package io.frontstage.sandbox.wiki;

import static io.frontstage.sandbox.wiki.WikiWithJira.answered;
import static io.frontstage.sandbox.wiki.WikiWithJira.rest;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheSettingsBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many saves at the same time on two nodes: nothing is lost or duplicated. */
@Tag("cluster")
@Timeout(300)
class ClusterIT {

    private static final String COFFEE = "blueprint: Coffee\nstages:\n  - stage: Order\n    steps:\n"
            + "      - step: Pays\n        pains:\n          - {id: declined, pain: The card is declined}\n";

    @RegisterExtension
    static final ClusterExtension THE = new ClusterExtension();

    private final ExecutorService people = Executors.newFixedThreadPool(25);

    @AfterEach
    void end() {
        people.shutdownNow();
        THE.access.setReadOnly(false);
    }

    @Test
    void bothNodesShowTheSamePageAndWhatEitherSaved() {
        StoredAttachment map = THE.map("On two nodes", COFFEE);
        for (int node : List.of(0, 1, 0, 1)) {
            String key = "CX-" + (node + 50);
            answered(THE.at(node, "editor").json("POST", rest(map, "edits"), link(key)));

            for (int other : List.of(0, 1)) {
                assertThat(THE.at(other, "editor")
                                .get(Addresses.byId(map.containerId()))
                                .body())
                        .contains(key);
            }
        }
        assertThat(THE.versions(map)).containsExactly(1, 2, 3);
    }

    @Test
    void aHundredLinksAtOnceAreAllThereOnce() throws Exception {
        StoredAttachment map = THE.map("A hundred links", COFFEE);
        int before = THE.answeredBy(0);
        int beforeThere = THE.answeredBy(1);

        all(IntStream.rangeClosed(1, 100).mapToObj(i -> () -> untilSaved(map, "CX-" + i)));

        assertThat(keys(map)).hasSize(100).doesNotHaveDuplicates();
        assertThat(THE.versions(map))
                .as("one version for each link, one after the other")
                .isEqualTo(IntStream.rangeClosed(1, 101).boxed().toList());
        assertThat(THE.answeredBy(0) - before).isGreaterThan(40);
        assertThat(THE.answeredBy(1) - beforeThere).isGreaterThan(40);
    }

    /** Each client loads the text, changes a line of its own and saves; what others saved meanwhile is merged. */
    @Test
    void fortyEditorsLoseNothingOfEachOther() throws Exception {
        String steps = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> "      - step: Step " + i + "\n        about: nobody wrote here\n")
                .collect(Collectors.joining());
        StoredAttachment map =
                THE.map("Forty editors", "blueprint: Coffee\nstages:\n  - stage: Order\n    steps:\n" + steps);
        CountDownLatch allHaveIt = new CountDownLatch(20);

        all(IntStream.rangeClosed(1, 40).mapToObj(i -> () -> {
            Client editor = THE.as("editor");
            JsonNode text = answered(editor.get(rest(map, "text")));
            allHaveIt.countDown();
            allHaveIt.await();
            while (true) {
                String mine = text.get("text")
                        .asText()
                        .replace("Step " + i + "\n        about: nobody", "Step " + i + "\n        about: editor " + i);
                HttpResponse<String> saved = editor.json(
                        "POST",
                        rest(map, "text"),
                        WikiWithJira.json(Map.of(
                                        "text", mine, "state", text.get("state").asText()))
                                .toString());
                assertThat(saved.statusCode()).as(saved.body()).isIn(200, 409, 423);
                if (saved.statusCode() == 200) {
                    return null;
                }
                text = answered(editor.get(rest(map, "text")));
            }
        }));

        String text = THE.text(map);
        for (int i = 1; i <= 40; i++) {
            assertThat(text)
                    .containsOnlyOnce("      - step: Step " + i + "\n        about: editor " + i + " wrote here\n");
        }
        assertThat(text.lines()).hasSize(4 + 80);
    }

    /** The second click goes to the other node. */
    @Test
    void doubleClicksMakeOneIssue() throws Exception {
        StoredAttachment map = THE.map("Double clicks", COFFEE);
        long before = creations();
        List<String> wishes = IntStream.range(0, 10)
                .mapToObj(i -> "{\"intention\":\"" + UUID.randomUUID()
                        + "\",\"project\":\"CX\",\"type\":\"10001\",\"item\":{\"id\":\"declined\",\"title\":\"The"
                        + " card is"
                        + " declined\",\"step\":\"pays\"},\"summary\":\"Wish "
                        + i + "\",\"description\":\"\"}")
                .toList();

        Map<String, Set<String>> keys = new ConcurrentHashMap<>();

        all(wishes.stream().flatMap(wish -> IntStream.of(0, 1).mapToObj(node -> () -> {
            await(() -> {
                JsonNode answer = answered(THE.at(node, "editor").json("POST", rest(map, "issues"), wish));
                assertThat(answer.get("state").asText()).isIn("not-asked", "creating", "created");
                Optional.ofNullable(answer.get("key"))
                        .ifPresent(key -> keys.computeIfAbsent(wish, any -> ConcurrentHashMap.newKeySet())
                                .add(key.asText()));
                return answer.has("key");
            });
            return null;
        })));

        assertThat(creations() - before).isEqualTo(10);
        assertThat(keys).hasSize(10);
        assertThat(keys.values())
                .allSatisfy(both -> assertThat(both).hasSize(1))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatWasSavedIsThereWhenANodeIsKilled() throws Exception {
        StoredAttachment map = THE.map("Killed", COFFEE);
        Set<String> saved = ConcurrentHashMap.newKeySet();
        Set<String> unknown = ConcurrentHashMap.newKeySet();
        CountDownLatch someAreSaved = new CountDownLatch(30);
        List<Future<Object>> clicks = begin(IntStream.rangeClosed(1, 120).mapToObj(i -> () -> {
            HttpResponse<String> response = THE.as("editor").json("POST", rest(map, "edits"), link("CX-" + i));
            (response.statusCode() == 200 ? saved : unknown).add("CX-" + i);
            someAreSaved.countDown();
            return null;
        }));
        someAreSaved.await();
        THE.kill(1);
        int then = saved.size();
        for (Future<Object> click : clicks) {
            click.get();
        }

        assertThat(saved.size()).as("the other node goes on").isGreaterThan(then + 20);
        assertThat(keys(map)).doesNotHaveDuplicates().containsAll(saved);
        Set<String> more = new TreeSet<>(keys(map));
        more.removeAll(saved);
        assertThat(unknown).as("what nobody was told of").containsAll(more);
        assertThat(THE.versions(map))
                .isEqualTo(
                        IntStream.rangeClosed(1, 1 + keys(map).size()).boxed().toList());
        long begin = System.nanoTime();
        answered(THE.as("editor").json("POST", rest(map, "edits"), link("OPS-1")));
        assertThat(Duration.ofNanos(System.nanoTime() - begin))
                .as("no lock is left of the node that is gone")
                .isLessThan(Duration.ofSeconds(5));

        THE.restart(1);
        assertThat(THE.at(1, "editor").get(Addresses.byId(map.containerId())).body())
                .contains("OPS-1");
        answered(THE.at(1, "editor").json("POST", rest(map, "edits"), link("OPS-2")));
        assertThat(keys(map)).contains("OPS-1", "OPS-2").containsAll(saved);
    }

    @Test
    void nothingIsSavedOnEitherNodeOnceTheWikiIsReadOnly() throws Exception {
        StoredAttachment map = THE.map("Read only", COFFEE);
        Set<String> saved = ConcurrentHashMap.newKeySet();
        CountDownLatch someAreSaved = new CountDownLatch(20);
        List<Future<Object>> clicks = begin(IntStream.rangeClosed(1, 80).mapToObj(i -> () -> {
            HttpResponse<String> response = THE.as("editor").json("POST", rest(map, "edits"), link("CX-" + i));
            if (response.statusCode() == 200) {
                saved.add("CX-" + i);
            } else {
                // refused by the wiki before the request reached the plugin, or by the plugin
                assertThat(response.statusCode()).as(response.body()).isIn(403, 405, 423);
            }
            someAreSaved.countDown();
            return null;
        }));
        someAreSaved.await();
        THE.access.setReadOnly(true);
        for (Future<Object> click : clicks) {
            click.get();
        }

        assertThat(saved).hasSizeLessThan(80);
        assertThat(keys(map)).containsExactlyInAnyOrderElementsOf(saved);
        for (int node : List.of(0, 1)) {
            MapCall.assertFault(
                    THE.at(node, "editor").json("POST", rest(map, "edits"), link("OPS-1")), 405, "not-taken");
        }
        THE.access.setReadOnly(false);
        for (int node : List.of(0, 1)) {
            answered(THE.at(node, "editor").json("POST", rest(map, "edits"), link("OPS-" + (node + 1))));
        }
        assertThat(keys(map)).hasSize(saved.size() + 2);
    }

    @Test
    void eachNodeTellsWhoIsAtWorkOnTheOther() {
        StoredAttachment map = THE.map("At work", COFFEE);
        String atWork = rest(map, "at-work");
        THE.at(0, "editor").json("POST", atWork, "{}");

        await(() -> THE.at(1, "writer").json("POST", atWork, "{}").body().contains("Edith Editor"));
        await(() -> THE.at(0, "editor").json("POST", atWork, "{}").body().contains("Wim Writer"));
    }

    @Test
    void aChangeOnOneNodeTakesTheKeyAwayFromTheOther() {
        try (Caches.Cluster here = new Caches.Cluster(Optional.of(THE.store));
                Caches.Cluster there = new Caches.Cluster(Optional.of(THE.store))) {
            Cache<String, String> one = new Caches(here)
                    .getCache("c", null, new CacheSettingsBuilder().remote().build());
            Cache<String, String> two = new Caches(there)
                    .getCache("c", null, new CacheSettingsBuilder().remote().build());
            two.put("a", "1");
            two.put("b", "2");
            one.put("a", "3");

            await(() -> two.get("a") == null);
            assertThat(two.get("b")).isEqualTo("2");
            one.put("b", "4");
            one.remove("b");
            await(() -> two.get("b") == null);
        }
    }

    private static Object untilSaved(StoredAttachment map, String key) {
        while (true) {
            HttpResponse<String> response = THE.as("editor").json("POST", rest(map, "edits"), link(key));
            assertThat(response.statusCode()).as(response.body()).isIn(200, 423);
            if (response.statusCode() == 200) {
                return null;
            }
        }
    }

    private List<Future<Object>> begin(Stream<Callable<Object>> work) {
        List<Future<Object>> begun = new ArrayList<>();
        work.forEach(one -> begun.add(people.submit(one)));
        return begun;
    }

    private void all(Stream<Callable<Object>> work) throws Exception {
        for (Future<Object> one : begin(work)) {
            one.get();
        }
    }

    private static void await(BooleanSupplier isSo) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!isSo.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it does not become so").isLessThan(end);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static List<String> keys(StoredAttachment map) {
        return Pattern.compile("(CX|OPS)-[0-9]+")
                .matcher(THE.text(map))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static long creations() {
        long count = 0;
        for (JsonNode line :
                Client.json(THE.inJira().get("/rest/sandbox/1.0/trouble")).path("requests")) {
            count += line.asText().startsWith("POST /rest/api/2/issue as") ? 1 : 0;
        }
        return count;
    }

    private static String link(String key) {
        return "{\"edits\":[{\"edit\":\"link\",\"item\":{\"id\":\"declined\",\"title\":\"The card is declined\","
                + "\"step\":\"pays\"},\"key\":\"" + key + "\"}]}";
    }
}
