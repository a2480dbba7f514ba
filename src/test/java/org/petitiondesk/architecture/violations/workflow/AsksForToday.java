package org.petitiondesk.architecture.violations.workflow;

import java.time.LocalDate;
import java.time.ZoneOffset;

final class AsksForToday {
    LocalDate time() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
