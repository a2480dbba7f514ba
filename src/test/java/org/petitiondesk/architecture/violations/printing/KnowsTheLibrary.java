package org.petitiondesk.architecture.violations.printing;

import org.petitiondesk.architecture.violations.library.Known;

record KnowsTheLibrary(Known known) {}
