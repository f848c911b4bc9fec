package io.frontstage.definition;

import io.frontstage.problem.ProblemCode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The ids of one name space. They are requested while the definition is read and assigned once all requests are known: written ids first,
 * then those of steps, then the rest; needs and expectations come last.
 */
final class Ids {

    private final Report report;
    private final List<Request> requests = new ArrayList<>();
    private final Map<String, Request> given = new HashMap<>();
    private final Map<String, Integer> lastSuffixes = new HashMap<>();

    Ids(Report report) {
        this.report = report;
    }

    /** A thing's request for an id. */
    static final class Request {
        final MappingKind kind;
        final Node node;
        /** The id that the author wrote, in its corrected form; empty if there is none. */
        final String written;

        final Node idNode;
        final String title;
        final int place;
        private String id = "";

        private Request(MappingKind kind, Node node, Node idNode, String written, String title, int place) {
            this.kind = kind;
            this.node = node;
            this.idNode = idNode;
            this.written = written;
            this.title = title;
            this.place = place;
        }

        /** The id, once it is assigned. */
        String id() {
            return id;
        }

        /** Whether the id is the one that the author wrote. */
        boolean isWritten() {
            return !id.isEmpty() && written.equals(id);
        }

        /** Whether a later version of the language added its kind. Such a thing gets its id last, so that all others keep theirs. */
        private boolean isLate() {
            return kind == MappingKind.NEED || kind == MappingKind.EXPECT;
        }

        /**
         * Whether references may use the id. A derived id would change with the title, so only steps' derived ids are
         * referable.
         */
        boolean isReferable() {
            return !written.isEmpty() || kind == MappingKind.STEP;
        }
    }

    /**
     * Requests an id.
     *
     * @param written the id that the author wrote, if any
     * @param place its position among things of its kind, from 1
     */
    Request request(MappingKind kind, Node node, Optional<Scalar> written, String title, int place) {
        String id = written.isPresent() ? wellFormed(written.get()) : "";
        Request request = new Request(kind, node, written.isPresent() ? written.get() : node, id, title, place);
        requests.add(request);
        return request;
    }

    /** Assigns all ids. */
    void give() {
        giveWritten(false);
        giveWritten(true);
        for (Request request : requests) {
            if (request.written.isEmpty() && request.kind == MappingKind.STEP) {
                giveDerived(request, derived(request));
            }
        }
        giveRest(false);
        giveRest(true);
    }

    private void giveWritten(boolean late) {
        for (Request request : requests) {
            if (request.isLate() == late && !request.written.isEmpty()) {
                giveWritten(request, request.written);
            }
        }
    }

    private void giveRest(boolean late) {
        for (Request request : requests) {
            if (request.isLate() == late && request.id.isEmpty()) {
                giveDerived(request, derived(request));
            }
        }
    }

    /** The id that a need or expectation with this title would get if it came last. */
    String free(String title) {
        String wanted = derive(title).isEmpty() ? Key.NEED.word() : derive(title);
        String id = wanted;
        for (int suffix = 2; given.containsKey(id); suffix++) {
            id = wanted + "-" + suffix;
        }
        return id;
    }

    /** The request to which an id was assigned. */
    Optional<Request> find(String id) {
        return Optional.ofNullable(given.get(id));
    }

    List<Request> all() {
        return requests;
    }

    private void giveWritten(Request request, String id) {
        if (given.putIfAbsent(id, request) == null) {
            request.id = id;
        } else {
            report.add(ProblemCode.DUPLICATE_ID, request.idNode, id);
        }
    }

    private void giveDerived(Request request, String wanted) {
        String id = wanted;
        int suffix = lastSuffixes.getOrDefault(wanted, 1);
        while (given.containsKey(id)) {
            suffix++;
            id = wanted + "-" + suffix;
        }
        lastSuffixes.put(wanted, suffix);
        given.put(id, request);
        request.id = id;
    }

    private static String derived(Request request) {
        if (!request.written.isEmpty()) {
            return request.written;
        }
        String title = request.title;
        int comma = request.kind == MappingKind.PERSONA ? title.indexOf(',') : -1;
        String id = derive(comma < 0 ? title : title.substring(0, comma));
        return id.isEmpty() ? request.kind.title().word() + "-" + request.place : id;
    }

    private String wellFormed(Scalar written) {
        String id = written.text();
        if (isWellFormed(id)) {
            return id;
        }
        String mended = slug(id, Limits.ID_LENGTH);
        report.add(ProblemCode.ID_FORM, written, id, mended);
        return mended;
    }

    /** Whether a text is an id: letters and digits of any script in lower case, single dashes between, up to 64 code points. */
    static boolean isWellFormed(String id) {
        boolean dash = true;
        int count = 0;
        for (int i = 0; i < id.length(); count++) {
            int c = id.codePointAt(i);
            if (c >= 'a' && c <= 'z') {
                dash = false;
                i++;
                continue;
            }
            boolean letter = Character.isLetterOrDigit(c) && Character.toLowerCase(c) == c;
            if (!letter && (c != '-' || dash)) {
                return false;
            }
            dash = c == '-';
            i += Character.charCount(c);
        }
        return !dash && count <= Limits.ID_LENGTH;
    }

    /** The id derived from a title; empty if the title has neither letters nor digits. */
    static String derive(String title) {
        return slug(title, Limits.DERIVED_ID_LENGTH);
    }

    static String slug(String text, int most) {
        return isAscii(text) ? dashed(text, most) : dashed(folded(text), most);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder bare = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (c < 0x300 || c > 0x36F) {
                bare.append(c);
            }
        }
        return Normalizer.normalize(bare, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
    }

    /**
     * Letters and digits in lower case, with single dashes for everything between them, cut after a number of code points.
     */
    private static String dashed(String text, int most) {
        StringBuilder id = new StringBuilder(Math.min(text.length(), most));
        int count = 0;
        boolean dash = false;
        for (int i = 0; i < text.length() && count < most; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (!Character.isLetterOrDigit(c)) {
                dash = count > 0;
                continue;
            }
            if (dash) {
                id.append('-');
                count++;
                dash = false;
                if (count == most) {
                    break;
                }
            }
            id.appendCodePoint(c >= 'A' && c <= 'Z' ? c + 32 : c);
            count++;
        }
        int end = id.length();
        return end > 0 && id.charAt(end - 1) == '-' ? id.substring(0, end - 1) : id.toString();
    }
}
