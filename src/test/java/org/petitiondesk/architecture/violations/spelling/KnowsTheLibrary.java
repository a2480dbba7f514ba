package org.petitiondesk.architecture.violations.spelling;

import org.petitiondesk.architecture.violations.library.Known;

record KnowsTheLibrary(Known known) {}
