package io.frontstage.confluence.rest;

import static io.frontstage.confluence.rest.Frontdesk.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Three people write one map for a while, each in a text of their own, and save now and then. Every change has a mark; one that was saved
 * is in the file in the end, unless somebody who saw it wrote something else in its place, or was shown it and chose otherwise.
 */
class EditingSessionsTest {

    private static final int SESSIONS = 100;
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
                    pains:
                      - Pain one
                      - pain: Pain two   # keeps its id
                        id: two
                      - Pain three
                  - step: Waits
                    support: Till
                    pains:
                      - Pain four
                      - Pain five
            """;

    private int marks;
    private int merges;
    private int choices;

    /** One of them, with the text before them. */
    private static final class Person {
        String text = "";
        String state = "";
    }

    @Test
    void noChangeIsLostInAHundredSessions() {
        for (long seed = 1; seed <= SESSIONS; seed++) {
            session(new Random(seed), seed);
        }

        assertThat(merges).isGreaterThan(SESSIONS);
        assertThat(choices).isGreaterThan(SESSIONS / 2);
    }

    private void session(Random random, long seed) {
        Frontdesk desk = new Frontdesk();
        desk.wiki.upload(desk.map, MAP);
        List<Person> people = List.of(new Person(), new Person(), new Person());
        people.forEach(person -> open(desk, person));
        Set<String> saved = new HashSet<>();
        Set<String> given = new HashSet<>();
        for (int turn = 0; turn < TURNS; turn++) {
            Person person = people.get(random.nextInt(people.size()));
            change(person, random, given);
            if (random.nextInt(3) > 0) {
                save(desk, person, random, saved, given);
            }
        }
        people.forEach(person -> save(desk, person, random, saved, given));

        Set<String> lost = new HashSet<>(saved);
        lost.removeAll(marks(desk.text()));
        lost.removeAll(given);
        assertThat(lost).as("session " + seed + "\n" + desk.text()).isEmpty();
        assertThat(desk.text()).startsWith("# a comment that nobody touches\n").contains("# keeps its id");
    }

    private static void open(Frontdesk desk, Person person) {
        JsonNode now = json(desk.text.text(desk.map()));
        person.text = now.get("text").asText();
        person.state = now.get("state").asText();
    }

    /** Another title for one of the items, or one item more. */
    private void change(Person person, Random random, Set<String> given) {
        List<String> lines = new ArrayList<>(person.text.lines().toList());
        List<Integer> items = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith("- Pain") || lines.get(i).contains("- pain:")) {
                items.add(i);
            }
        }
        int at = items.get(random.nextInt(items.size()));
        String mark = "mark" + ++marks;
        if (random.nextInt(3) == 0) {
            lines.add(at, "          - Pain " + mark);
        } else {
            given.addAll(marks(lines.get(at)));
            lines.set(at, lines.get(at).replaceFirst("Pain [a-z0-9]+", "Pain " + mark));
        }
        person.text = String.join("\n", lines) + "\n";
    }

    private void save(Frontdesk desk, Person person, Random random, Set<String> saved, Set<String> given) {
        Response response = desk.text.save(desk.map(), body(person));
        JsonNode answer = json(response);
        if (response.getStatus() == 409) {
            choices++;
            person.text = chosen(answer, random, given);
            person.state = answer.get("state").asText();
            response = desk.text.save(desk.map(), body(person));
            answer = json(response);
        }
        assertThat(response.getStatus()).isEqualTo(200);
        saved.addAll(marks(person.text));
        if (answer.has("text")) {
            merges++;
            person.text = answer.get("text").asText();
        }
        person.state = answer.get("state").asText();
    }

    /** What is chosen of two versions; the other is given up. */
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
