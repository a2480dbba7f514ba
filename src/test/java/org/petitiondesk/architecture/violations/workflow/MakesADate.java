package org.petitiondesk.architecture.violations.workflow;

import java.util.Date;

@SuppressWarnings("JavaUtilDate")
final class MakesADate {
    Date time() {
        return new Date();
    }
}
