package io.frontstage.importing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names of rows and columns of a sheet, in English and German, by the key of the language they stand for. */
enum RowLabel {
    BLUEPRINT("blueprint", "service", "service blueprint", "title", "map", "journey", "dienst", "titel", "karte"),
    PERSONA("personas", "persona", "personas", "actor", "actors", "customer segment"),
    SCENARIO("scenario", "scenario", "szenario"),
    GOAL("goal", "goal", "ziel"),
    STAGE("stages", "stage", "stages", "phase", "phases", "phasen"),
    STEP("steps", "step", "steps", "schritt", "schritte", "moment", "activity"),
    EVIDENCE(
            "evidence",
            "evidence",
            "physical evidence",
            "evidence props",
            "what people see",
            "props",
            "sichtbares",
            "physische belege",
            "evidenz"),
    CUSTOMER(
            "customer",
            "customer",
            "customer actions",
            "customer action",
            "user actions",
            "user",
            "kunde",
            "kundenaktionen",
            "kundenhandlungen",
            "handlungen des kunden"),
    FRONTSTAGE(
            "frontstage",
            "frontstage",
            "front stage",
            "frontstage actions",
            "front of stage",
            "onstage",
            "vordergrund",
            "vor den augen"),
    BACKSTAGE("backstage", "backstage", "back stage", "backstage actions", "hintergrund", "hinter den kulissen"),
    SUPPORT(
            "support",
            "support",
            "support processes",
            "support process",
            "systems",
            "unterstützung",
            "unterstützende prozesse",
            "systeme"),
    CHANNEL("channel", "channel", "channels", "touchpoint", "touchpoints", "kanal", "kanäle", "berührungspunkt"),
    THINKS("thinks", "thinks", "thoughts", "thinking", "denkt", "gedanken"),
    EXPECTS("expects", "expects", "expectations", "erwartet", "erwartungen"),
    FEELS("feels", "feels", "feelings", "emotion", "emotions", "mood", "gefühl", "gefühle", "emotionen", "stimmung"),
    STAFF_FEELS("staff-feels", "staff feels", "staff emotions", "mitarbeitende fühlen"),
    QUOTE("quote", "quote", "quotes", "zitat", "zitate"),
    TIME("time", "time", "duration", "zeit", "dauer"),
    WAIT("wait", "wait", "waiting time", "wartezeit"),
    COST("cost", "cost", "price", "kosten", "preis"),
    POLICY("policy", "policy", "policies", "rules", "regel", "regeln"),
    MOMENT_OF_TRUTH("moment-of-truth", "moment of truth", "moments of truth", "moment der wahrheit"),
    PAIN("pains", "pain", "pains", "pain point", "pain points", "problem", "problems", "schmerzpunkt", "schmerzpunkte"),
    DELIGHT("delights", "delight", "delights", "gain", "gains", "highlights", "freude", "freuden"),
    OPPORTUNITY(
            "opportunities",
            "opportunity",
            "opportunities",
            "idea",
            "ideas",
            "improvement",
            "improvements",
            "chance",
            "chancen",
            "idee",
            "ideen"),
    NOTE("note", "note", "notes", "remark", "comment", "notiz", "notizen", "anmerkung", "kommentar"),
    OWNER("owner", "owner", "responsible", "verantwortlich", "verantwortliche"),
    LANE("", "lane", "kind", "row", "type", "layer", "bahn", "art", "typ", "ebene"),
    TEXT("", "text", "card", "what", "content", "description", "karte text", "inhalt", "beschreibung", "was"),
    ID("id", "id"),
    BY("by", "by", "role", "who", "rolle", "wer"),
    WITH("with", "with", "system", "tool", "womit"),
    SEVERITY("severity", "severity", "schwere", "schweregrad"),
    FIXED("fixed", "fixed", "fixed since", "behoben", "behoben seit"),
    ISSUES("issues", "issues", "issue", "jira", "vorgang", "vorgänge"),
    SOLVES("solves", "solves", "löst"),
    IMPACT("impact", "impact", "wirkung", "nutzen"),
    EFFORT("effort", "effort", "aufwand"),
    MEASURE("measure", "measure", "messgröße"),
    TARGET("target", "target", "zielwert"),
    DUE("due", "due", "due date", "fällig"),
    SPAN("span", "span", "columns"),
    URL("url", "url", "link", "address", "adresse"),
    BASIS("basis", "basis"),
    SOURCE("source", "source", "quelle"),
    AS_OF("as-of", "as of", "date", "stand"),
    FOR("for", "for", "für");

    /** As long as a heading with all that stands around its words may be. */
    private static final int MAX_LENGTH = 200;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[:*°_/\\s-]+");

    private static final Map<String, RowLabel> BY_NAME = new HashMap<>();

    static {
        for (RowLabel rowLabel : values()) {
            rowLabel.names.forEach(name -> BY_NAME.putIfAbsent(name, rowLabel));
            BY_NAME.putIfAbsent(rowLabel.key.replace('-', ' '), rowLabel);
        }
    }

    private final String key;
    private final List<String> names;

    RowLabel(String key, String... names) {
        this.key = key;
        this.names = Arrays.asList(names);
    }

    /** The key of the language; empty if it has none. */
    String key() {
        return key;
    }

    /** The label of a heading, ignoring case and a colon; empty if it is unknown. */
    static Optional<RowLabel> of(String heading) {
        if (heading.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String name = BETWEEN_WORDS
                .matcher(heading.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return name.isEmpty() ? Optional.empty() : Optional.ofNullable(BY_NAME.get(name));
    }

    /** Whether it names one of the five lanes that every map has. */
    boolean isLane() {
        return compareTo(EVIDENCE) >= 0 && compareTo(SUPPORT) <= 0;
    }

    /** Whether it names pains, delights or opportunities. */
    boolean isItem() {
        return this == PAIN || this == DELIGHT || this == OPPORTUNITY;
    }

    /** The key of the title of its entries: {@code does}, {@code pain}. */
    String titleKey() {
        return isItem() ? name().toLowerCase(Locale.ROOT) : "does";
    }

    /** Whether its cells are texts of a step. */
    boolean isOfStep() {
        return switch (this) {
            case CHANNEL,
                    THINKS,
                    EXPECTS,
                    FEELS,
                    STAFF_FEELS,
                    QUOTE,
                    TIME,
                    WAIT,
                    COST,
                    POLICY,
                    MOMENT_OF_TRUTH,
                    NOTE,
                    OWNER -> true;
            default -> false;
        };
    }
}
