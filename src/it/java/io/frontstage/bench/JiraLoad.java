package io.frontstage.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.frontstage.sandbox.Sandbox;
import io.frontstage.sandbox.host.LinkTrust;
import io.frontstage.sandbox.jira.Jira;
import io.frontstage.sandbox.wiki.JiraLink;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/**
 * Measures a page with 200 linked issues in the sandbox, with a Jira that takes two seconds: how long readers wait for
 * the page, and how long for the status. See {@code bin/bench --jira}; everything stays on the loopback address, and it
 * ends by itself. Its output replaces the tables in docs/performance.md, <i>A slow Jira</i>.
 */
public final class JiraLoad {

    private static final int ISSUES = 200;
    private static final int READERS = 50;
    private static final int VIEWS = 20;
    private static final int JIRA_TAKES = 2_000;

    /** Maximum number of requests that a reader sends. */
    private static final int MAX_TRIES = 30;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String wiki;
    private final String jira;

    private JiraLoad(String wiki, String jira) {
        this.wiki = wiki;
        this.jira = jira;
    }

    /** @param arguments the packaged jar */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Path jar = Path.of(arguments[0]);
        Path data = Files.createTempDirectory(Path.of("target", "bench"), "load");
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        LinkTrust trust = new LinkTrust();
        try (Sandbox sandbox = Sandbox.start(
                        Sandbox.Options.in(data).with(jar).with(port, trust, JiraLink.Kind.IMPERSONATING));
                Jira tracker = Jira.start(new Jira.Setup(
                        port, data.resolve("jira"), Optional.empty(), sandbox.baseUrl(), trust, line -> {}))) {
            new JiraLoad(sandbox.baseUrl(), tracker.baseUrl()).measure();
        } catch (RuntimeException | InterruptedException | ExecutionException failed) {
            System.out.println("Not measured: " + failed);
            System.exit(1);
        }
        // the containers' threads are not daemons
        System.exit(0);
    }

    private static String load() {
        var machine = ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT, "%.1f on %d processors", machine.getSystemLoadAverage(), machine.getAvailableProcessors());
    }

    private void measure() throws IOException, InterruptedException, ExecutionException {
        System.out.println("Load before, by others: " + load() + "\n");
        trouble(0);
        List<String> keys = issues();
        String page = page("Measured", keys);
        String progress = progress(page);
        for (int i = 0; i < VIEWS; i++) {
            get(wiki + page, "admin");
            get(wiki + progress + "?refresh=true", "admin");
        }
        System.out.println("| | Jira answers at once | Jira takes two seconds |");
        System.out.println("|---|---|---|");
        String atOnce = pages(page, 1) + " | ";
        String coldAtOnce = each(1, reader -> get(wiki + progress, reader)) + " | ";
        String crowdAtOnce = crowd(reader -> reading(get(wiki + page, "reader" + (100 + reader)), 1))
                .times();
        String warmAtOnce = each(1, reader -> get(wiki + progress, reader)) + " | ";
        trouble(JIRA_TAKES);
        System.out.println("| the page | " + atOnce + pages(page, 1) + " |");
        System.out.println("| its status, nobody having asked before | " + coldAtOnce
                + number(once(() -> get(wiki + progress, "reader41"))) + " |");
        System.out.println(
                "| its status, warm | " + warmAtOnce + each(1, reader -> get(wiki + progress, reader)) + " |");
        System.out.println();
        together(page, progress, crowdAtOnce);
    }

    /** Lets all readers open the page at the same time. */
    private void together(String page, String progress, String crowdAtOnce)
            throws IOException, InterruptedException, ExecutionException {
        System.out.println("| | median | longest | |");
        System.out.println("|---|---|---|---|");
        System.out.println("| the page, Jira answers at once | " + crowdAtOnce + " | |");
        Crowd views = crowd(reader -> reading(get(wiki + page, "reader" + (100 + reader)), 1));
        System.out.println(
                "| the page, Jira takes two seconds | " + views.times() + " | " + asked(views) + " to Jira |");
        Crowd same = crowd(reader -> reading(get(wiki + progress, "reader42"), 1));
        System.out.println("| its status, all the same person | " + same.times() + " | " + asked(same) + "; "
                + served(same) + " |");
        Crowd others = crowd(reader -> untilItIsThere(progress, "reader" + (100 + reader)));
        System.out.println("| its status, each another person | " + others.times() + " | " + asked(others) + "; "
                + others.served + " served at once, the others turned away " + others.tries + " times in all |");
        Crowd again = crowd(reader -> reading(get(wiki + progress, "reader" + (100 + reader)), 1));
        System.out.println("| the same again within a minute | " + again.times() + " | " + asked(again) + "; "
                + served(again) + " |");
    }

    private static String asked(Crowd crowd) {
        return switch (crowd.requests) {
            case 0 -> "no request";
            case 1 -> "1 request";
            default -> crowd.requests + " requests";
        };
    }

    private static String served(Crowd crowd) {
        return (crowd.served == READERS ? "all " : "") + crowd.served + " served at once";
    }

    private static String number(long milliseconds) {
        return String.format(Locale.ROOT, "%,d", milliseconds);
    }

    /** The experience of one reader: how often they were turned away. */
    private record Reading(int turnedAway) {}

    private record Crowd(List<Long> milliseconds, int requests, int served, int tries) {

        String times() {
            return number(median(milliseconds)) + " | " + number(milliseconds.get(milliseconds.size() - 1));
        }
    }

    private Crowd crowd(IntFunction<Reading> work) throws IOException, InterruptedException, ExecutionException {
        int before = asked();
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        AtomicInteger served = new AtomicInteger();
        AtomicInteger tries = new AtomicInteger();
        List<Future<Long>> all = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            int reader = i;
            all.add(readers.submit(() -> {
                long begin = System.nanoTime();
                Reading reading = work.apply(reader);
                served.addAndGet(reading.turnedAway() == 0 ? 1 : 0);
                tries.addAndGet(reading.turnedAway());
                return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
            }));
        }
        List<Long> times = new ArrayList<>();
        for (Future<Long> one : all) {
            times.add(one.get());
        }
        readers.shutdown();
        return new Crowd(times.stream().sorted().toList(), asked() - before, served.get(), tries.get());
    }

    /** Requests the progress as the page's script does: it tries again after the time that the response names. */
    private Reading untilItIsThere(String progress, String reader) {
        for (int turnedAway = 0; turnedAway < MAX_TRIES; turnedAway++) {
            JsonNode trouble = json(get(wiki + progress, reader)).path("trouble");
            if (trouble.isMissingNode()) {
                return new Reading(turnedAway);
            }
            sleep(trouble.path("retry").asLong(1));
        }
        throw new IllegalStateException(reader + " never saw a status");
    }

    private static Reading reading(String answer, int otherwise) {
        return new Reading(answer.contains("\"trouble\":{") ? otherwise : 0);
    }

    private String pages(String page, int from) {
        return each(from, reader -> get(wiki + page, reader));
    }

    /** The median of several readers, one after the other. */
    private static String each(int from, UnaryOperator<String> work) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < VIEWS; i++) {
            String reader = "reader" + (from + i);
            times.add(once(() -> work.apply(reader)));
        }
        return number(median(times.stream().sorted().toList()));
    }

    private static long once(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    private static long median(List<Long> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    private List<String> issues() {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < ISSUES; i++) {
            String issue =
                    "{\"fields\":{\"project\":{\"key\":\"CX\"},\"issuetype\":{\"id\":\"10001\"},\"summary\":\"Mend it "
                            + i + "\"}}";
            keys.add(json(send(
                            HttpRequest.newBuilder(URI.create(jira + "/rest/api/2/issue"))
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString(issue)),
                            "editor"))
                    .path("key")
                    .asText());
        }
        return keys;
    }

    /** Creates a page with twenty steps of ten pain points each; returns its address. */
    private String page(String title, List<String> keys) throws IOException, InterruptedException, ExecutionException {
        StringBuilder definition = new StringBuilder("blueprint: " + title + "\nstages:\n  - stage: All\n    steps:\n");
        for (int i = 0; i < keys.size(); i++) {
            if (i % 10 == 0) {
                definition.append("      - step: Step ").append(i / 10 + 1).append("\n        pains:\n");
            }
            definition
                    .append("          - {pain: Pain ")
                    .append(i + 1)
                    .append(", issues: ")
                    .append(keys.get(i))
                    .append("}\n");
        }
        String body = JSON.writeValueAsString(Map.of(
                "type",
                "page",
                "title",
                title,
                "space",
                Map.of("key", "CX"),
                "body",
                Map.of(
                        "storage",
                        Map.of(
                                "representation",
                                "storage",
                                "value",
                                "<ac:structured-macro ac:name=\"service-blueprint\" />"))));
        String id = json(send(
                        HttpRequest.newBuilder(URI.create(wiki + "/rest/api/content"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body)),
                        "editor"))
                .path("id")
                .asText();
        String file = "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.blueprint.yaml\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n" + definition + "\r\n--limit--\r\n";
        send(
                HttpRequest.newBuilder(URI.create(wiki + "/rest/api/content/" + id + "/child/attachment"))
                        .header("Content-Type", "multipart/form-data; boundary=limit")
                        .header("X-Atlassian-Token", "no-check")
                        .POST(BodyPublishers.ofString(file)),
                "editor");
        return "/pages/viewpage.action?pageId=" + id;
    }

    /** The address of a page's progress. */
    private String progress(String page) {
        String id = page.substring(page.indexOf('=') + 1);
        String file = json(get(wiki + "/rest/api/content/" + id + "/child/attachment", "editor"))
                .at("/results/0/id")
                .asText()
                .replaceFirst("^att", "");
        return "/rest/frontstage/1.0/maps/" + file + "/progress";
    }

    /** Sets Jira's delay in milliseconds, and lets its index see changes at once. */
    private void trouble(int delay) {
        send(
                HttpRequest.newBuilder(URI.create(jira + "/rest/sandbox/1.0/trouble"))
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString("{\"lag\":0,\"delay\":" + delay + "}")),
                "admin");
    }

    private int asked() {
        return json(get(jira + "/rest/sandbox/1.0/trouble", "admin"))
                .path("count")
                .asInt();
    }

    private String get(String address, String person) {
        return send(HttpRequest.newBuilder(URI.create(address)), person);
    }

    private String send(HttpRequest.Builder request, String person) {
        String credentials = Base64.getEncoder().encodeToString((person + ":" + person).getBytes());
        try {
            var response = http.send(
                    request.header("Authorization", "Basic " + credentials).build(), BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(response.statusCode() + ": " + response.body());
            }
            return response.body();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException noJson) {
            throw new IllegalStateException(noJson);
        }
    }

    private static void sleep(long seconds) {
        try {
            TimeUnit.SECONDS.sleep(Math.max(1, seconds));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
