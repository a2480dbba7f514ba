package org.petitiondesk.architecture.violations.zone;

import org.petitiondesk.architecture.violations.library.Known;

record KnowsTheLibrary(Known known) {}
