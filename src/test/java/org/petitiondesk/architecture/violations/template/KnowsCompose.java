package org.petitiondesk.architecture.violations.template;

import org.petitiondesk.architecture.violations.compose.Known;

record KnowsCompose(Known known) {}
