package org.heed.web.organisation;

import org.heed.organisation.correction.Settlement;
import org.heed.organisation.correction.SettlementScope;

/// Where a decision about a name holds, as forms send it: "review:dhr-1a2b3c4d", "area:Harbour", or empty for
/// everywhere. `of` is the review or the area.
record SettledScope(SettlementScope scope, String of) {

    private static final String REVIEW = "review:";
    private static final String AREA = "area:";

    static SettledScope sent(String field) {
        String of = field.substring(field.indexOf(':') + 1);
        if (field.startsWith(REVIEW)) {
            return new SettledScope(SettlementScope.REVIEW, of);
        }
        return field.startsWith(AREA)
                ? new SettledScope(SettlementScope.AREA, of)
                : new SettledScope(SettlementScope.EVERYWHERE, "");
    }

    static SettledScope of(Settlement settlement) {
        return new SettledScope(settlement.scope(), settlement.scopeOf());
    }

    String field() {
        return switch (scope) {
            case REVIEW -> REVIEW + of;
            case AREA -> AREA + of;
            case EVERYWHERE -> "";
        };
    }
}
