package org.petitiondesk.architecture.violations.postal;

import org.petitiondesk.architecture.violations.compose.Known;

record KnowsCompose(Known known) {}
