package io.frontstage.confluence.rest;

import static io.frontstage.confluence.rest.Frontdesk.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.frontstage.Rounds;
import io.frontstage.scene.Part;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Three people change one map for a while, each in a text of their own, by typing and by changing the map itself, and
 * save now and then. Every change that adds words contains a mark. A saved mark must be in the file at the end, unless
 * somebody who saw it replaced it, or was shown a conflict and decided otherwise. An element that was moved must be
 * where it was moved to.
 */
@Tag("slow")
class EditingSessionsTest {

    private static final int SESSIONS = Rounds.of(30, 300);
    private static final int TURNS = 10;
    private static final Pattern MARK = Pattern.compile("mark\\d+");

    private static final String MAP =
            """
            # a comment that nobody touches
            blueprint: Coffee
            stages:
              - stage: Order
                steps:
                  - step: Pays
                    id: pays
                    pains:
                      - Pain mark1
                      - pain: Pain mark2   # keeps its id
                        id: two
                      - Pain mark3
                  - step: Waits
                    id: waits
                    support: Till mark6
                    pains:
                      - Pain mark4
                      - Pain mark5
            arrows:
              - pays -> waits.support: first
            """;

    /** Steps with written ids, so that nobody refers to them by another name. */
    private static final Set<String> NAMED = Set.of("pays", "waits");

    private int marks = 6;
    private int merges;
    private int choices;
    private int refusals;
    private int movesKept;
    private final Map<String, Integer> gestures = new TreeMap<>();

    /** One of the people, with the text in their editor. */
    private static final class Person {
        String text = "";
        /** The contents of the file when they last saved, or began. */
        String began = "";

        String state = "";
        /** The outline of the map of that text, once it was drawn. */
        Optional<JsonNode> outline = Optional.empty();

        /** The elements that they have moved since then: the mark and the step; empty if the place is not checked. */
        final Map<String, String> moved = new HashMap<>();
    }

    /** What must be true of the file. */
    private static final class Story {
        final Frontdesk desk = new Frontdesk();
        final Set<String> saved = new HashSet<>();
        /** Marks that somebody replaced, or removed together with their element. */
        final Set<String> given = new HashSet<>();

        /** The mark and the step of each moved element. */
        final Map<String, String> moved = new HashMap<>();
    }

    @Test
    void noChangeIsLost() {
        for (long seed = 1; seed <= SESSIONS; seed++) {
            session(new Random(seed), seed);
        }

        assertThat(merges).isGreaterThan(SESSIONS);
        assertThat(choices).isGreaterThan(SESSIONS / 2);
        assertThat(gestures.keySet()).containsExactlyInAnyOrderElementsOf(MapGesture.KINDS);
        assertThat(gestures.values()).allMatch(made -> made > SESSIONS / 10);
        assertThat(refusals).isLessThan(SESSIONS / 2);
        assertThat(movesKept).isGreaterThan(SESSIONS / 4);
    }

    private void session(Random random, long seed) {
        Story story = new Story();
        Frontdesk desk = story.desk;
        desk.wiki.upload(desk.map, MAP);
        List<Person> people = List.of(new Person(), new Person(), new Person());
        people.forEach(person -> open(desk, person));
        for (int turn = 0; turn < TURNS; turn++) {
            Person person = people.get(random.nextInt(people.size()));
            if (random.nextBoolean()) {
                write(person, random, story.given);
            } else {
                onTheMap(person, random, story);
            }
            if (random.nextInt(3) > 0) {
                save(story, person, random);
            }
        }
        people.forEach(person -> save(story, person, random));

        Set<String> lost = new HashSet<>(story.saved);
        lost.removeAll(marks(desk.text()));
        lost.removeAll(story.given);
        assertThat(lost).as("session " + seed + "\n" + desk.text()).isEmpty();
        assertThat(desk.text()).startsWith("# a comment that nobody touches\n");
    }

    private static void open(Frontdesk desk, Person person) {
        JsonNode now = json(desk.text.text(desk.map()));
        person.text = now.get("text").asText();
        person.began = person.text;
        person.state = now.get("state").asText();
    }

    /** Changes the title of a pain point, or adds one, in the text. */
    private void write(Person person, Random random, Set<String> given) {
        List<String> lines = new ArrayList<>(person.text.lines().toList());
        List<Integer> items = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith("- Pain") || lines.get(i).contains("- pain:")) {
                items.add(i);
            }
        }
        if (items.isEmpty()) {
            return;
        }
        int at = items.get(random.nextInt(items.size()));
        String mark = "mark" + ++marks;
        if (random.nextInt(3) == 0) {
            lines.add(at, " ".repeat(lines.get(at).indexOf('-')) + "- Pain " + mark);
        } else {
            given.addAll(marks(lines.get(at)));
            lines.set(at, lines.get(at).replaceFirst("Pain [a-z0-9]+", "Pain " + mark));
        }
        person.text = String.join("\n", lines) + "\n";
        person.outline = Optional.empty();
        person.moved.keySet().retainAll(once(person.text));
    }

    /** Makes a change of any kind on the map; adding, moving, duplicating and connecting must not remove marks. */
    private void onTheMap(Person person, Random random, Story story) {
        JsonNode outline = person.outline.orElseGet(
                () -> preview(story.desk, person.text, List.of()).get("outline"));
        String kind = MapGesture.KINDS.get(random.nextInt(MapGesture.KINDS.size()));
        Optional<MapGesture.Made> gesture = MapGesture.of(kind, outline, random, "mark" + ++marks);
        if (gesture.isEmpty()) {
            return;
        }
        JsonNode edit = gesture.get().edit();
        JsonNode seen = preview(story.desk, person.text, List.of(edit));
        person.outline = Optional.of(seen.get("outline"));
        JsonNode edited = seen.get("edited");
        if (!edited.at("/results/0/made").asBoolean()) {
            refusals++;
            assertThat(edited.has("text")).isFalse();
            return;
        }
        gestures.merge(kind, 1, Integer::sum);
        String after = edited.path("text").asText(person.text);
        Set<String> gone = marks(person.text);
        gone.removeAll(marks(after));
        if (Set.of("add", "move", "duplicate", "connect").contains(kind)) {
            assertThat(gone).as(edit + "\n" + person.text + "\n" + after).isEmpty();
        }
        story.given.addAll(gone);
        person.text = after;
        if (kind.equals("move") && edited.has("text")) {
            String into =
                    edit.path("intoWhat").isMissingNode() ? edit.path("into").asText() : "";
            marks(gesture.get().about()).forEach(mark -> person.moved.put(mark, NAMED.contains(into) ? into : ""));
        }
        person.moved.keySet().retainAll(once(after));
    }

    private void save(Story story, Person person, Random random) {
        Frontdesk desk = story.desk;
        if (!person.moved.isEmpty()) {
            JsonNode outline = preview(desk, person.began, List.of()).get("outline");
            person.moved.entrySet().removeIf(move -> move.getValue().equals(stepOf(move.getKey(), outline)));
        }
        Response response = desk.text.save(desk.map(), body(person));
        JsonNode answer = json(response);
        if (response.getStatus() == 409) {
            choices++;
            person.text = chosen(answer, random, story.given);
            person.outline = Optional.empty();
            person.moved.clear();
            story.moved.clear();
            person.state = answer.get("state").asText();
            response = desk.text.save(desk.map(), body(person));
            answer = json(response);
        }
        assertThat(response.getStatus()).isEqualTo(200);
        story.saved.addAll(marks(person.text));
        if (answer.has("text")) {
            merges++;
            person.text = answer.get("text").asText();
            person.outline = Optional.empty();
        }
        person.began = person.text;
        person.state = answer.get("state").asText();
        story.moved.putAll(person.moved);
        person.moved.clear();
        story.moved.values().removeIf(String::isEmpty);
        story.moved.keySet().retainAll(once(desk.text()));
        if (!story.moved.isEmpty()) {
            JsonNode outline = preview(desk, desk.text(), List.of()).get("outline");
            story.moved.forEach((mark, step) -> assertThat(stepOf(mark, outline))
                    .as(mark + "\n" + desk.text())
                    .isEqualTo(step));
            movesKept += story.moved.size();
        }
    }

    /** The step that contains the element with a mark, or is that element. */
    private static String stepOf(String mark, JsonNode outline) {
        Pattern word = Pattern.compile("\\b" + mark + "\\b");
        for (JsonNode step : outline.findValues("steps").stream()
                .flatMap(steps -> StreamSupport.stream(steps.spliterator(), false))
                .toList()) {
            if (word.matcher(step.toString()).find()) {
                return step.get("id").asText();
            }
        }
        return "none";
    }

    private static JsonNode preview(Frontdesk desk, String text, List<JsonNode> edits) {
        ObjectNode asked = new ObjectMapper().createObjectNode().put("text", text);
        asked.putArray("edits").addAll(edits);
        // only the outline is checked, so the drawing may be small
        Stream.of(Part.values())
                .map(part -> part.name().toLowerCase(Locale.ROOT))
                .forEach(asked.putArray("without")::add);
        return json(desk.preview.preview(
                desk.map(), new ByteArrayInputStream(asked.toString().getBytes(StandardCharsets.UTF_8))));
    }

    /** Chooses one of the two versions; the other one is given up. */
    private static String chosen(JsonNode answer, Random random, Set<String> given) {
        assertThat(answer.has("pieces")).isTrue();
        StringBuilder text = new StringBuilder();
        for (JsonNode piece : answer.get("pieces")) {
            text.append(
                    (piece.has("agreed") ? piece.get("agreed") : piece.get(random.nextBoolean() ? "mine" : "theirs"))
                            .asText());
        }
        Set<String> offered = new HashSet<>();
        answer.get("pieces").forEach(piece -> piece.forEach(side -> offered.addAll(marks(side.asText()))));
        Set<String> refused = new HashSet<>(offered);
        refused.removeAll(marks(text.toString()));
        given.addAll(refused);
        return text.toString();
    }

    /** The marks that occur exactly once in a text. */
    private static Set<String> once(String text) {
        Map<String, Long> counts = MARK.matcher(text)
                .results()
                .collect(Collectors.groupingBy(found -> found.group(), Collectors.counting()));
        counts.values().removeIf(count -> count > 1);
        return counts.keySet();
    }

    private static Set<String> marks(String text) {
        return MARK.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    private static ByteArrayInputStream body(Person person) {
        String asked = new ObjectMapper()
                .createObjectNode()
                .put("text", person.text)
                .put("state", person.state)
                .toString();
        return new ByteArrayInputStream(asked.getBytes(StandardCharsets.UTF_8));
    }
}
