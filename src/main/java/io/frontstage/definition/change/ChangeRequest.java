package io.frontstage.definition.change;

import io.frontstage.blueprint.GapCode;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.definition.Key;
import io.frontstage.definition.Limits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fields of a request for a change. Each method throws {@link MalformedChangeException} if its field is malformed. */
final class ChangeRequest {

    /**
     * Maximum length of an id, reference or other word in a request, in UTF-16 units. The longest reference has two ids of 64 characters, each
     * of which may take two units.
     */
    private static final int MAX_ID = 260;

    /** Maximum length of the title by which a page names an item, in UTF-16 units. */
    private static final int MAX_ITEM_TITLE = 2000;

    /** Maximum length of an issue key, in UTF-16 units. */
    private static final int MAX_ISSUE = 60;

    private final Map<?, ?> fields;
    private final LocalDate today;

    ChangeRequest(Map<?, ?> fields, LocalDate today) {
        this.fields = fields;
        this.today = today;
    }

    boolean has(String field) {
        return fields.get(field) != null;
    }

    /** An id, a reference or another word. */
    String word(String field) {
        return required(field, MAX_ID).strip();
    }

    /** A text on one line; empty if it is missing. */
    String line(String field) {
        return optional(field, Limits.TEXT_LENGTH).strip().replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ");
    }

    boolean flag(String field) {
        return of(field, Boolean.class).orElse(false);
    }

    /** A day such as {@code 2026-11-21}; today if it is missing. */
    LocalDate day(String field) {
        try {
            return of(field, String.class).map(LocalDate::parse).orElse(today);
        } catch (DateTimeException none) {
            throw new MalformedChangeException();
        }
    }

    IssueKey issue(String field) {
        String key = required(field, MAX_ISSUE);
        if (!IssueKey.isKey(key)) {
            throw new MalformedChangeException();
        }
        return new IssueKey(key);
    }

    /** {@code what}: the kind of an element. */
    ElementKind kind() {
        return kind("what");
    }

    private ElementKind kind(String field) {
        return ElementKind.of(word(field)).orElseThrow(MalformedChangeException::new);
    }

    /** {@code what} and {@code id}: an element; empty, meaning the map, if they are missing. */
    Optional<ElementRef> optionalElement() {
        return has("id") ? Optional.of(element()) : Optional.empty();
    }

    /** {@code check}: a kind of gap. */
    GapCode gap() {
        String word = word("check");
        return Arrays.stream(GapCode.values())
                .filter(code -> code.id().equals(word))
                .findFirst()
                .orElseThrow(MalformedChangeException::new);
    }

    /** {@code into} and {@code title}: a need or an expectation. */
    NeedRef need() {
        return new NeedRef(required("into", MAX_ID), title());
    }

    /**
     * What is known about a new pain point: {@code title}, {@code severity}, {@code basis}, {@code for} separated by commas, {@code cause},
     * {@code source} and {@code issue}.
     */
    MakePain.Known pain() {
        List<String> personas = ids("for");
        if (personas.size() > Limits.PERSONAS) {
            throw new MalformedChangeException();
        }
        Optional<String> cause = has("cause") ? Optional.of(word("cause")) : Optional.empty();
        Optional<String> source = Optional.of(line("source")).filter(text -> !text.isEmpty());
        Optional<IssueKey> issue = has("issue") ? Optional.of(issue("issue")) : Optional.empty();
        return new MakePain.Known(title(), word("severity"), word("basis"), personas, cause, source, issue);
    }

    /** {@code id}, {@code title} and {@code solves}, ids separated by commas: an opportunity that a future map needs. */
    Propose.Proposal proposal() {
        return new Propose.Proposal(word("id"), line("title"), ids("solves"));
    }

    private List<String> ids(String field) {
        return Arrays.stream(optional(field, Limits.TEXT_LENGTH).split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /** {@code reason}: the reason, on one line; required. */
    String reason() {
        String reason = line("reason");
        if (reason.isEmpty()) {
            throw new MalformedChangeException();
        }
        return reason;
    }

    /** {@code what} and {@code id}: an element. */
    ElementRef element() {
        return new ElementRef(kind(), required("id", MAX_ID));
    }

    /**
     * {@code into}, {@code intoWhat}, {@code lane} and {@code place}: where an element of the kind {@code what} goes. {@code intoWhat}
     * distinguishes a stage from a step with the same id; without {@code place}, the element goes to the end.
     */
    Target target() {
        return target(kind());
    }

    /** Like {@link #target()}, for a kind that the request need not state. */
    Target target(ElementKind kind) {
        Optional<ElementRef> owner = Optional.empty();
        if (!kind.isListedByMap()) {
            ElementKind usual = kind == ElementKind.STEP ? ElementKind.STAGE : ElementKind.STEP;
            owner = Optional.of(new ElementRef(has("intoWhat") ? kind("intoWhat") : usual, required("into", MAX_ID)));
        }
        boolean inLane = kind == ElementKind.CARD || kind.isItem() && has("lane");
        Optional<String> lane = inLane ? Optional.of(required("lane", MAX_ID)) : Optional.empty();
        return new Target(owner, lane, of("place", Integer.class).orElse(Integer.MAX_VALUE));
    }

    /** {@code at}: the card at which an item is felt; empty if it is missing. */
    Optional<String> card() {
        return has("at") ? Optional.of(required("at", MAX_ID)) : Optional.empty();
    }

    /** {@code title}; empty if there is none, in which case the change is refused with a sentence. */
    String title() {
        return clean(optional("title", Limits.TEXT_LENGTH));
    }

    /** {@code key}: a key of the language. */
    Key key() {
        Key key = Key.of(word("key"));
        if (key == Key.OTHER) {
            throw new MalformedChangeException();
        }
        return key;
    }

    /** {@code value}: empty if it is missing. */
    String value() {
        return clean(optional("value", Limits.TEXT_LENGTH));
    }

    /** {@code text}: text that was copied, may have several lines. */
    String copied() {
        return optional("text", Limits.FILE_BYTES);
    }

    /** {@code edits}: changes of one element each. */
    List<ElementChange> changes() {
        List<?> edits = of("edits", List.class).orElseThrow(MalformedChangeException::new);
        if (edits.isEmpty() || edits.size() > Several.MAX) {
            throw new MalformedChangeException();
        }
        List<ElementChange> changes = new ArrayList<>();
        for (Object edit : edits) {
            Map<String, Object> fields = new HashMap<>();
            if (edit instanceof Map<?, ?> given) {
                given.forEach((name, value) -> fields.put(String.valueOf(name), value));
            }
            MapChange change = ChangeKinds.change(fields, today);
            if (!(change instanceof Delete || change instanceof Duplicate || change instanceof Move)) {
                throw new MalformedChangeException();
            }
            changes.add((ElementChange) change);
        }
        return changes;
    }

    /** Texts, each on one line, without empty ones. */
    List<String> values(String field) {
        List<?> values = of(field, List.class).orElseThrow(MalformedChangeException::new);
        if (values.size() > Limits.ENTRIES) {
            throw new MalformedChangeException();
        }
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            String text = new ChangeRequest(Map.of("value", value == null ? "" : value), today).line("value");
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** {@code kind}: of a lane. */
    LaneKind laneKind() {
        String word = word("kind");
        return Arrays.stream(LaneKind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(MalformedChangeException::new);
    }

    /** {@code into}: the lane that gets the cards of a deleted one; empty if they are deleted. */
    Optional<String> lane() {
        return has("into") ? Optional.of(required("into", MAX_ID)) : Optional.empty();
    }

    /** {@code item}: a pain point, delight or opportunity, as a page names it. */
    ItemRef item() {
        return optionalItem().orElseThrow(MalformedChangeException::new);
    }

    Optional<ItemRef> optionalItem() {
        return of("item", Map.class)
                .map(item -> new ChangeRequest(item, today))
                .map(item -> new ItemRef(
                        item.required("id", MAX_ID),
                        item.optional("title", MAX_ITEM_TITLE),
                        item.optional("step", MAX_ID)));
    }

    /** A text that is not blank. */
    private String required(String field, int max) {
        String text = optional(field, max);
        if (text.isBlank()) {
            throw new MalformedChangeException();
        }
        return text;
    }

    private String optional(String field, int max) {
        String text = of(field, String.class).orElse("");
        if (text.length() > max) {
            throw new MalformedChangeException();
        }
        return text;
    }

    private <T> Optional<T> of(String field, Class<T> type) {
        Object value = fields.get(field);
        if (value != null && !type.isInstance(value)) {
            throw new MalformedChangeException();
        }
        return Optional.ofNullable(type.cast(value));
    }

    /** A text as the reader cleans it: trimmed, with uniform line breaks, without characters that no text can have. */
    private static String clean(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\\x{FFFE}\\x{FFFF}]|\\p{Cs}", "")
                .strip();
    }
}
