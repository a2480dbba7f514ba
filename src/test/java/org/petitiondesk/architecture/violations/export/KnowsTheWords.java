package org.petitiondesk.architecture.violations.export;

import org.petitiondesk.architecture.violations.l10n.Known;

record KnowsTheWords(Known known) {}
