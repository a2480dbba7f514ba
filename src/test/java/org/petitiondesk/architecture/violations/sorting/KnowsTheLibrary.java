package org.petitiondesk.architecture.violations.sorting;

import org.petitiondesk.architecture.violations.library.Known;

record KnowsTheLibrary(Known known) {}
