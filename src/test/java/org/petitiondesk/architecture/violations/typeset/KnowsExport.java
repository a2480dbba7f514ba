package org.petitiondesk.architecture.violations.typeset;

import org.petitiondesk.architecture.violations.export.Known;

record KnowsExport(Known known) {}
