package org.petitiondesk.architecture.violations.exchange;

import org.petitiondesk.architecture.violations.library.Known;

record KnowsTheLibrary(Known known) {}
