package org.petitiondesk.architecture.violations.library;

import org.petitiondesk.architecture.violations.export.Known;

record KnowsExport(Known known) {}
