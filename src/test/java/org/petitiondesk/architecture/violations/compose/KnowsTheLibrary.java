package org.petitiondesk.architecture.violations.compose;

import org.petitiondesk.architecture.violations.library.Known;

record KnowsTheLibrary(Known known) {}
