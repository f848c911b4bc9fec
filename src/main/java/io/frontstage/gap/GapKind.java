package io.frontstage.gap;

import io.frontstage.blueprint.GapCode;

/** A kind of gap: examines one step and reports what it finds. */
interface GapKind {

    GapCode code();

    void find(GapStep here, GapCollector gaps);
}
