package io.frontstage.confluence.rest;

import io.frontstage.confluence.saving.MapWriter;
import java.util.Optional;

/** Whether the person may change the file, and why not. */
record MayJson(boolean edit, String code, String reason) {

    static MayJson of(MapWriter writer, MapVisit visit) {
        Optional<Fault> fault = writer.refusal(visit.person(), visit.page()).map(Fault::of);
        return new MayJson(
                fault.isEmpty(),
                fault.map(Fault::code).orElse(null),
                fault.map(reason -> visit.words().text("rest." + reason.code())).orElse(null));
    }
}
