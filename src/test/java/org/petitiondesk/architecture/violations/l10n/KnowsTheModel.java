package org.petitiondesk.architecture.violations.l10n;

import org.petitiondesk.architecture.violations.model.Known;

record KnowsTheModel(Known known) {}
