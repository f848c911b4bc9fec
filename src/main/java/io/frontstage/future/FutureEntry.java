package io.frontstage.future;

import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import java.util.List;

/**
 * Something that must become true, as output over REST and by the command line.
 *
 * @param id the id that its opportunity has or would get
 * @param thing the id of the thing in the future map
 * @param title its title
 * @param place where it is, and which pain points it solves
 * @param step the id of today's step to which its opportunity belongs
 * @param solves the ids of the pain points that it solves
 * @param written whether today's map has its opportunity
 * @param issues the issues of that opportunity
 */
public record FutureEntry(
        String id,
        String thing,
        String title,
        String place,
        String step,
        List<String> solves,
        boolean written,
        List<String> issues) {

    /** All entries, in the order of the future map. */
    public static List<FutureEntry> of(FutureComparison comparison, FutureTexts texts) {
        return comparison.lines().stream()
                .map(line -> new FutureEntry(
                        line.id(),
                        line.thing().id(),
                        texts.title(line),
                        texts.place(line),
                        line.at().value(),
                        line.solves().stream()
                                .map(PainPoint::id)
                                .map(ElementId::value)
                                .toList(),
                        line.opportunity().isPresent(),
                        line.opportunity().map(Opportunity::issues).orElse(List.of()).stream()
                                .map(IssueKey::toString)
                                .toList()))
                .toList();
    }
}
