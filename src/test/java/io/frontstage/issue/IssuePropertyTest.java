package io.frontstage.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.frontstage.issue.IssueProperty.Item;
import io.frontstage.issue.IssueProperty.MapPart;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IssuePropertyTest {

    private static final Item BRIDGE = item("bridge", "high", "I stand at the wrong counter.");
    private static final MapPart COFFEE =
            new MapPart("S-1", "Coffee", "https://wiki/x?pageId=1&map=1", List.of(BRIDGE));
    private static final MapPart TEA = new MapPart("S-2", "Tea", "https://wiki/x?pageId=2&map=2", List.of());

    private static final String DAMAGE = "{}[]\",:0\\\u0000\uD800";

    private static Item item(String id, String severity, String quote) {
        return new Item(
                id,
                Optional.of("pain"),
                Optional.of("Wrong counter"),
                Optional.of("Collect"),
                Optional.of("Finds the counter"),
                Optional.of(severity),
                Optional.of(quote),
                Optional.of("-2 lost"),
                Map.of());
    }

    private static IssueProperty read(String json) {
        return IssueProperty.read(json).orElseThrow();
    }

    @Test
    void writesTheAgreedForm() {
        assertThat(IssueProperty.of("0-1-2", COFFEE).json())
                .isEqualTo("{\"v\":1,\"intention\":\"0-1-2\",\"maps\":[{\"map\":\"S-1\",\"title\":\"Coffee\","
                        + "\"address\":\"https://wiki/x?pageId=1&map=1\",\"items\":[{\"item\":\"bridge\",\"kind\":\"pain\","
                        + "\"title\":\"Wrong counter\",\"stage\":\"Collect\",\"step\":\"Finds the counter\","
                        + "\"severity\":\"high\",\"quote\":\"I stand at the wrong counter.\",\"feels\":\"-2 lost\"}]}],"
                        + "\"blueprint\":[\"S-1\"],\"severity\":[\"high\"]}");
    }

    @Test
    void readsWhatItWrote() {
        IssueProperty property = IssueProperty.of("0-1-2", COFFEE).merge(TEA);

        assertThat(read(property.json())).isEqualTo(property);
        assertThat(read(IssueProperty.EMPTY.json())).isEqualTo(IssueProperty.EMPTY);
    }

    @Test
    void holdsWhatTheLinkBackSays() {
        BackLink link = new BackLink(
                "S-1",
                URI.create("https://wiki/x?pageId=1&map=1"),
                "Coffee",
                "one pain point",
                List.of(new BackLink.Item(
                        "bridge",
                        "pain",
                        Optional.of("Wrong counter"),
                        Optional.of("Collect"),
                        Optional.of("Finds the counter"),
                        Optional.of("high"),
                        Optional.of("I stand at the wrong counter."),
                        Optional.of("-2 lost"))));

        assertThat(MapPart.of(link)).isEqualTo(COFFEE);
    }

    @Test
    void repeatsMapsAndSeveritiesOnceEach() {
        MapPart coffee = new MapPart(
                "S-1",
                "Coffee",
                "https://wiki/1",
                List.of(item("a", "high", ""), item("b", "low", ""), item("c", "high", ""), Item.bare("d", "pain")));

        assertThat(IssueProperty.EMPTY.merge(coffee).merge(TEA).json())
                .endsWith("\"blueprint\":[\"S-1\",\"S-2\"],\"severity\":[\"high\",\"low\"]}");
    }

    @Test
    void writesNothingOfAnItemThatMayNotBeSeenButIdAndKind() {
        MapPart restricted = new MapPart("S-1", "Service blueprint", "https://wiki/1", List.of(Item.bare("x", "pain")));

        assertThat(IssueProperty.EMPTY.merge(restricted).json())
                .contains("\"items\":[{\"item\":\"x\",\"kind\":\"pain\"}]");
    }

    @Test
    void replacesTheSameMapsPartAndNoOther() {
        MapPart later = new MapPart("S-1", "Coffee to go", "https://wiki/1", List.of());

        IssueProperty merged = IssueProperty.of("0-1", COFFEE).merge(TEA).merge(later);

        assertThat(merged.maps()).containsExactly(later, TEA);
        assertThat(merged.intention()).hasValue("0-1");
        assertThat(merged.merge(later)).isEqualTo(merged);
    }

    @Test
    void takesAwayOneMapsPart() {
        IssueProperty both = IssueProperty.of("0-1", COFFEE).merge(TEA);

        assertThat(both.without("S-1").maps()).containsExactly(TEA);
        assertThat(both.without("S-1").without("S-2").json())
                .isEqualTo("{\"v\":1,\"intention\":\"0-1\",\"maps\":[],\"blueprint\":[],\"severity\":[]}");
        assertThat(both.without("S-3")).isEqualTo(both);
    }

    @Test
    void keepsWhatANewerVersionAdded() {
        String newer = "{\"v\":3,\"theme\":{\"a\":[1,2.50,null]},\"maps\":[{\"map\":\"S-1\",\"title\":\"Coffee\","
                + "\"persona\":\"Ana\",\"items\":[{\"item\":\"bridge\",\"kind\":\"pain\",\"effort\":{\"days\":3}}]}]}";

        IssueProperty property = read(newer);
        String merged = property.merge(COFFEE).json();

        assertThat(property.isNewer()).isTrue();
        assertThat(read(merged).isNewer()).isTrue();
        assertThat(merged)
                .contains("\"theme\":{\"a\":[1,2.50,null]}", "\"persona\":\"Ana\"", "\"effort\":{\"days\":3}")
                .contains("I stand at the wrong counter.");
        assertThat(read(merged).map("S-1").orElseThrow().items()).hasSize(1);
    }

    @Test
    void keepsAnotherTypeUnderAKnownNameUntilItHasAValueOfItsOwn() {
        String newer =
                "{\"v\":2,\"intention\":[\"a\"],\"maps\":[{\"map\":\"S-1\",\"title\":{\"en\":\"Coffee\"},\"items\":"
                        + "[{\"item\":\"bridge\",\"severity\":4}]}]}";

        IssueProperty property = read(newer);

        assertThat(property.map("S-1").orElseThrow().title()).isEmpty();
        assertThat(property.merge(TEA).json())
                .contains("\"intention\":[\"a\"]", "\"title\":{\"en\":\"Coffee\"}", "\"severity\":4");
        assertThat(property.merge(COFFEE).json())
                .contains("\"title\":\"Coffee\"")
                .doesNotContain("\"en\"", "\"severity\":4");
    }

    @Test
    void readsWhatAnOlderVersionLeftOut() {
        IssueProperty older = read("{\"maps\":[{\"map\":\"S-1\"}]}");

        assertThat(older.version()).isEqualTo(1);
        assertThat(older.maps())
                .containsExactly(new MapPart("S-1", Optional.empty(), Optional.empty(), List.of(), Map.of()));
    }

    @Test
    void passesOverWhatHasNotTheForm() {
        IssueProperty odd = read(
                "{\"v\":\"one\",\"maps\":[7,\"x\",null,[{\"map\":\"S-9\"}],{},{\"map\":\"\"},{\"map\":5},"
                        + "{\"map\":\"S-1\",\"items\":[{},{\"item\":\"\\u0000\"},{\"item\":\"a\"},true],\"address\":false}]}");

        assertThat(odd.version()).isEqualTo(1);
        assertThat(odd.maps()).singleElement().satisfies(map -> {
            assertThat(map.map()).isEqualTo("S-1");
            assertThat(map.items()).extracting(Item::item).containsExactly("a");
            assertThat(map.address()).isEmpty();
        });
        assertThat(read("{\"maps\":{\"map\":\"S-1\"}}").maps()).isEmpty();
        assertThat(read("{\"v\":99999999999999}").isNewer()).isTrue();
        assertThat(read("{\"v\":-3}").version()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoObjectOrDamaged() {
        assertThat(List.of(
                        "",
                        "null",
                        "[]",
                        "\"x\"",
                        "7",
                        "{",
                        "{\"maps\":[{\"map\":\"S-1\"",
                        "{} {}",
                        "<html>",
                        "{\"a\":1e}"))
                .allSatisfy(
                        json -> assertThat(IssueProperty.read(json)).as(json).isEmpty());
        assertThat(IssueProperty.read("{\"a\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}"))
                .isEmpty();
        assertThat(IssueProperty.read("{\"a\":\"" + "x".repeat(IssuePropertyReader.MAX_READ) + "\"}"))
                .isEmpty();
    }

    /** If the text is truncated or changed anywhere, it is read or refused, and what is read can be written. */
    @Test
    void livesThroughAnyDamage() {
        String whole = IssueProperty.of("0-1", COFFEE).merge(TEA).json();
        Random random = new Random(7);
        for (int i = 0; i < whole.length(); i++) {
            String cut = whole.substring(0, i);
            String other = cut + DAMAGE.charAt(random.nextInt(DAMAGE.length())) + whole.substring(i + 1);
            for (String json : List.of(cut, other)) {
                IssueProperty.read(json)
                        .ifPresent(property ->
                                assertThat(read(property.json()).maps()).isEqualTo(property.maps()));
            }
        }
    }

    @Test
    void holdsTextsOnOneBoundedLine() {
        Item item = item("a\u0000b", "high", "one\r\n\ttwo\u2028three\u0007 \uD800");
        Item longer = item("a", "high", "\uD83D\uDE00".repeat(600));

        assertThat(item.item()).isEqualTo("a b");
        assertThat(item.quote()).hasValue("one two three \uFFFD");
        assertThat(longer.quote().orElseThrow())
                .hasSizeLessThanOrEqualTo(IssueProperty.MAX_QUOTE_LENGTH)
                .matches("(\uD83D\uDE00)+…");
        assertThat(new MapPart("S-1", " \n", "https://wiki/" + "x".repeat(2_000), List.of()))
                .isEqualTo(new MapPart("S-1", Optional.empty(), Optional.empty(), List.of(), Map.of()));
    }

    @Test
    void refusesAnIdWithoutACharacter() {
        assertThatThrownBy(() -> Item.bare("\n", "pain")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MapPart("", "t", "a", List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leavesOutItemsFromTheEndOfWhatIsMergedPastTheLimit() {
        List<Item> many = IntStream.range(0, 200)
                .mapToObj(i -> item("item-" + i, "high", "x".repeat(300)))
                .toList();
        MapPart large = new MapPart("S-1", "Coffee", "https://wiki/1", many);

        IssueProperty merged = IssueProperty.EMPTY.merge(COFFEE).merge(TEA).merge(large);

        int kept = merged.map("S-1").orElseThrow().items().size();
        assertThat(merged.map("S-1").orElseThrow().items()).isEqualTo(many.subList(0, kept));
        assertThat(merged.map("S-2")).hasValue(TEA);
        assertThat(merged.json().length()).isBetween(IssueProperty.MAX_CHARACTERS - 600, IssueProperty.MAX_CHARACTERS);
        assertThat(read(merged.json())).isEqualTo(merged);
    }

    @Test
    void staysWithinTheLimitWhateverItWasReadFrom() {
        String stranger = "{\"v\":1,\"x\":\"" + "y".repeat(40_000) + "\",\"maps\":[{\"map\":\"S-1\"}]}";
        String crowded = "{\"maps\":["
                + String.join(
                        ",",
                        IntStream.range(0, 3_000)
                                .mapToObj(i -> "{\"map\":\"S-" + i + "\"}")
                                .toList())
                + "]}";

        assertThat(read(stranger).merge(COFFEE).json())
                .hasSizeLessThanOrEqualTo(IssueProperty.MAX_CHARACTERS)
                .contains("\"map\":\"S-1\"");
        assertThat(read(crowded).merge(COFFEE).maps())
                .hasSize(IssueProperty.MAX_MAPS)
                .contains(COFFEE);
        assertThat(read(crowded).json()).hasSizeLessThanOrEqualTo(IssueProperty.MAX_CHARACTERS);
    }
}
