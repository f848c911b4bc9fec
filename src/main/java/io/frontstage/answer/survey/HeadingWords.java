package io.frontstage.answer.survey;

import io.frontstage.answer.survey.ColumnUse.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Column headings that survey tools and people use, in English, German, French and Spanish. */
final class HeadingWords {

    private static final Map<Kind, Set<String>> WHOLE = new TreeMap<>(Map.of(
            Kind.DAY,
            Set.of(
                    "date",
                    "day",
                    "submitted",
                    "submit date",
                    "submitted at",
                    "submission date",
                    "timestamp",
                    "time",
                    "completed",
                    "completed at",
                    "completion time",
                    "end date",
                    "enddate",
                    "end time",
                    "recorded date",
                    "recordeddate",
                    "response date",
                    "date submitted",
                    "datum",
                    "tag",
                    "zeitstempel",
                    "abgabedatum",
                    "abgeschlossen",
                    "ende",
                    "endzeit",
                    "fecha",
                    "marca temporal",
                    "horodateur",
                    "jour",
                    "día"),
            Kind.STEP,
            Set.of(
                    "step",
                    "stage",
                    "where",
                    "touchpoint",
                    "moment",
                    "place",
                    "schritt",
                    "phase",
                    "wo",
                    "station",
                    "kontaktpunkt",
                    "étape",
                    "où",
                    "paso",
                    "etapa",
                    "dónde"),
            Kind.METRIC,
            Set.of(
                    "metric",
                    "measure",
                    "question",
                    "kennzahl",
                    "messgröße",
                    "frage",
                    "indicateur",
                    "question posée",
                    "métrica",
                    "pregunta"),
            Kind.SCORE,
            Set.of(
                    "score",
                    "rating",
                    "answer",
                    "value",
                    "points",
                    "stars",
                    "result",
                    "note",
                    "bewertung",
                    "wert",
                    "antwort",
                    "punkte",
                    "sterne",
                    "ergebnis",
                    "réponse",
                    "puntuación",
                    "respuesta"),
            Kind.PERSONA,
            Set.of(
                    "persona",
                    "customer type",
                    "customer group",
                    "segment",
                    "role",
                    "customer",
                    "kundentyp",
                    "kundengruppe",
                    "rolle",
                    "kunde",
                    "type de client",
                    "tipo de cliente"),
            Kind.COMMENT,
            Set.of(
                    "comment",
                    "comments",
                    "remark",
                    "remarks",
                    "feedback",
                    "anything else",
                    "anything else?",
                    "kommentar",
                    "bemerkung",
                    "anmerkung",
                    "commentaire",
                    "comentario")));

    /** Words in headings of columns that identify people. */
    private static final Set<String> PERSONAL = Set.of(
            "name",
            "firstname",
            "lastname",
            "surname",
            "username",
            "user",
            "email",
            "mail",
            "phone",
            "telephone",
            "mobile",
            "ip",
            "ipaddress",
            "address",
            "street",
            "respondent",
            "respondentid",
            "employee",
            "vorname",
            "nachname",
            "benutzer",
            "telefon",
            "handy",
            "adresse",
            "straße",
            "anschrift",
            "teilnehmer",
            "nom",
            "prénom",
            "courriel",
            "téléphone",
            "nombre",
            "apellido",
            "correo",
            "teléfono",
            "latitude",
            "longitude",
            "locationlatitude",
            "locationlongitude",
            "birthday",
            "geburtsdatum");

    /** Words for a date that is not the date of the answer. */
    private static final List<String> BEGINNINGS = List.of("start", "begin", "created", "erstellt");

    private HeadingWords() {}

    /** Whether a heading is one that columns of this kind have. */
    static boolean isCalled(Kind kind, String heading) {
        return WHOLE.getOrDefault(kind, Set.of()).contains(PlaceNames.key(heading));
    }

    static boolean isPersonal(String heading) {
        String words = heading.toLowerCase(Locale.ROOT).replace("e-mail", "email");
        for (String word : words.split("[^\\p{L}\\p{N}]+")) {
            if (PERSONAL.contains(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean isBeginning(String heading) {
        return BEGINNINGS.stream().anyMatch(PlaceNames.key(heading)::startsWith);
    }
}
