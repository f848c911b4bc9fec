package io.frontstage.confluence.rest;

import io.frontstage.confluence.saving.MapWriter;
import java.util.Optional;

/** Whether the person may change the file, and why not. */
record PermissionsJson(boolean edit, String code, String reason) {

    static PermissionsJson of(MapWriter writer, MapRequest visit) {
        Optional<ApiError> fault = writer.refusal(visit.person(), visit.page()).map(ApiError::of);
        return new PermissionsJson(
                fault.isEmpty(),
                fault.map(ApiError::code).orElse(null),
                fault.map(reason -> visit.messages().text("rest." + reason.code()))
                        .orElse(null));
    }
}
